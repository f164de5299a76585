import { isInAddress, nearestScript } from './text-before';
import type { TypingRule } from './typing-edit';

const ARABIC_MARKS = new Map([
  [',', '،'],
  [';', '؛'],
  ['?', '؟'],
]);

/**
 * The end of Arabic text: a letter, its harakat, marks that close (a quote's own among them), and at
 * most one space that slipped in.
 */
const AFTER_ARABIC =
  /(?:(?=\p{L})\p{Script=Arabic}|[\u0640»›،؛؟])[\p{M}\u200F\u2069]*[»›”")\]!…٪%،؛؟]*[ \u00A0]?$/u;

/** Digits, then a mark that waits for what follows: «2023, » is Arabic, «1,5» is a number. */
const MARK_AFTER_DIGIT = /[\p{Nd}%٪]([,;?])$/u;

/**
 * Comma, semicolon and question mark after Arabic are the Arabic ones (CLDR `ar`, main punctuation;
 * W3C «Text Layout Requirements for the Arabic Script»). After a digit it is known at the space that
 * follows.
 */
export const punctuationRule: TypingRule = ({ before, typed }, { aidPunctuation }) => {
  if (!aidPunctuation) return null;
  const mark = ARABIC_MARKS.get(typed);
  if (mark !== undefined) {
    const fits = AFTER_ARABIC.test(before) && !isInAddress(before);
    return fits ? { back: 1, length: 1, insert: mark } : null;
  }
  if (!/\s/u.test(typed)) return null;
  const waiting = ARABIC_MARKS.get(MARK_AFTER_DIGIT.exec(before)?.[1] ?? '');
  if (waiting === undefined || isInAddress(before)) return null;
  if (nearestScript(before) !== 'arabic') return null;
  return { back: typed === '\n' ? 1 : 2, length: 1, insert: waiting };
};
