import { isInAddress } from './text-before';
import type { TypingRule } from './typing-edit';
import { endsInDetachedWaw } from './waw-rule';

/** Opening quotes with what closes them. */
const CLOSING = new Map([
  ['«', '»'],
  ['‹', '›'],
]);

/** After these a quote begins: nothing, a space, an opening mark, a dash, a clitic such as «و» or «بـ». */
const BEFORE_QUOTE =
  /(?:^|[\s\uFFFC([{«‹\u2013\u2014]|(?:^|[\s\uFFFC([«‹])(?:[وف]?[بلك]|[وف])\u0640?)[\u200E\u200F\u2066-\u2069]*$/u;

/** All that was quoted until now: a letter by itself («ب»), or a clitic before a quote («و‹نعم›»). */
const ONE_LETTER = /[«‹](?:[وف]?[بلك]|[وف])$/u;

/** After these one begins, too, unless there is one to close: «نعم،» may end with a comma. */
const MARK_BEFORE_QUOTE = /[:،؛,;]$/u;

/** The quotes of the text that are open at its end, innermost last. */
function openQuotes(text: string): string[] {
  const open: string[] = [];
  for (const character of text) {
    if (CLOSING.has(character)) open.push(character);
    else if (open.length > 0 && character === CLOSING.get(open.at(-1) ?? '')) open.pop();
  }
  return open;
}

/**
 * The typewriter's quote becomes « or » by what precedes it, and ‹ › within « ». Where nothing is open
 * and a digit precedes, it is the sign for inches and stays; after a letter the next key shows whether it
 * opens («إلى"القدس"», without the space) or closes what another paragraph opened.
 */
export const quotesRule: TypingRule = ({ before, typed }, { aidQuotes, aidWaw }) => {
  if (!aidQuotes || typed !== '"' || isInAddress(before)) return null;
  const innermost = openQuotes(before).at(-1);
  const opening = innermost === '«' ? '‹' : '«';
  const closing = CLOSING.get(innermost ?? '');
  const replace = (insert: string) => ({ back: 1, length: 1, insert });
  const closesUnlessLetter = (mark: string) => ({ ...replace(mark), beforeLetter: opening });
  if (closing !== undefined && ONE_LETTER.test(before)) return closesUnlessLetter(closing);
  const begins =
    BEFORE_QUOTE.test(before.slice(-8)) ||
    (innermost === undefined && MARK_BEFORE_QUOTE.test(before));
  // The waw goes with the words that it leads in, in the same step.
  if (begins && aidWaw && endsInDetachedWaw(before)) return { back: 2, length: 2, insert: opening };
  if (begins) return replace(opening);
  if (closing !== undefined) return replace(closing);
  return /\p{Nd}$/u.test(before) ? null : closesUnlessLetter('»');
};
