import { endsWord } from './text-before';
import type { TypingRule } from './typing-edit';

/** A waw that stands alone, and the Arabic word after it. */
const DETACHED =
  /(?<=^|[\s\uFFFC«‹("])و (?<word>(?:(?:(?=\p{L})\p{Script=Arabic}|\u0640)\p{M}*){2,})$/u;

/** The word before it. */
const WORD_BEFORE = /(?<before>[\p{L}\p{M}]+)[\s\uFFFC]*$/u;

/** Words after which «و» is the letter itself: «حرف و». */
const NAMES_OF_LETTER =
  /^[وفبل]?(?:ال)?(?:حرف|حرفا|حرفي|حرفان|الأحرف|أحرف|حروف|واو|فئة|مجموعة|بند|فقرة|قسم|صف|رمز)$/u;

/**
 * «و قال» is «وقال»: the conjunction is written with its word (CLDR `ar`, list pattern «{0} و{1}»).
 * Known once the word ends. A letter's name («حرف و»), labels and initials («أ و ب») stay.
 */
export const wawRule: TypingRule = ({ before, typed }, { aidWaw }) => {
  if (!aidWaw || !endsWord(typed)) return null;
  const word = DETACHED.exec(before)?.groups?.['word'];
  if (word === undefined) return null;
  const previous = WORD_BEFORE.exec(before.slice(0, -word.length - 2))?.groups?.['before'] ?? '';
  const letters = previous.replaceAll(/\p{M}/gu, '');
  if (letters.length === 1 || NAMES_OF_LETTER.test(letters)) return null;
  return { back: word.length + (typed === '\n' ? 1 : 2), length: 1, insert: '' };
};
