import { endsWord } from './text-before';
import type { TypingRule } from './typing-edit';

/** A waw that stands alone, and the Arabic word after it. */
const DETACHED =
  /(?<=^|[\s\uFFFC«‹("])و (?<word>(?:(?:(?=\p{L})\p{Script=Arabic}|\u0640)\p{M}*){2,})$/u;

/** A waw that stands alone, before a quotation mark that opens. */
const DETACHED_AT_END = /(?<=^|[\s\uFFFC«‹("])و $/u;

/** The word before it. */
const WORD_BEFORE = /(?<before>[\p{L}\p{M}]+)[\s\uFFFC]*$/u;

/** Words after which «و» is the letter itself: «حرف و». */
const NAMES_OF_LETTER =
  /^[وفبل]?(?:ال)?(?:حرف|حرفا|حرفي|حرفان|الأحرف|أحرف|حروف|واو|فئة|مجموعة|بند|فقرة|قسم|صف|رمز)$/u;

/** Whether what stands before a waw makes it a letter's name or an initial: «حرف و», «أ و». */
function isNameOfLetter(beforeWaw: string): boolean {
  const previous = WORD_BEFORE.exec(beforeWaw)?.groups?.['before'] ?? '';
  const letters = previous.replaceAll(/\p{M}/gu, '');
  return letters.length === 1 || NAMES_OF_LETTER.test(letters);
}

/** Whether the text ends with a waw and a space that belong together with a quotation opened now. */
export function endsInDetachedWaw(text: string): boolean {
  return DETACHED_AT_END.test(text) && !isNameOfLetter(text.slice(0, -2));
}

/**
 * «و قال» is «وقال»: the conjunction is written with its word (CLDR `ar`, list pattern «{0} و{1}»).
 * Known once the word ends, or a
 * quotation opens: «و«نعم»». A letter's name («حرف و»), labels and initials («أ و ب») stay.
 */
export const wawRule: TypingRule = ({ before, typed }, { aidWaw }) => {
  if (!aidWaw) return null;
  if (/[«‹]/u.test(typed)) {
    return endsInDetachedWaw(before) ? { back: 2, length: 1, insert: '' } : null;
  }
  if (!endsWord(typed)) return null;
  const word = DETACHED.exec(before)?.groups?.['word'];
  if (word === undefined || isNameOfLetter(before.slice(0, -word.length - 2))) return null;
  return { back: word.length + (typed === '\n' ? 1 : 2), length: 1, insert: '' };
};
