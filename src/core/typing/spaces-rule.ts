import { monthNumber } from '../article/dates-months';
import { endsWord } from './text-before';
import type { TypingRule } from './typing-edit';

const NO_BREAK_SPACE = '\u00A0';

/** Symbols, currencies and magnitudes that belong to the number before them. A missing one is added here. */
const UNITS = new Set(
  [
    'كم كلم م سم مم ملم كم² كلم² م² كغ كغم كلغ غ غم ملغ ل مل طن هـ',
    'km kg m cm mm g mg ml GB MB',
    'ألف ألفا ألفاً آلاف مليون مليونا مليوناً ملايين مليار مليارا ملياراً مليارات',
    'دولار دولارا دولاراً دولارات يورو جنيه جنيها جنيهاً جنيهات ريال ريالا ريالاً ريالات',
    'درهم درهما درهماً دراهم دينار دينارا ديناراً دنانير ليرة ليرات',
  ].flatMap((line) => line.split(' ')),
);

/** Months that are two words begin with one of these. */
const FIRST_OF_TWO = new Set(['كانون', 'تشرين']);

const NUMBER_AND_WORD = /(?<number>\p{Nd}[\p{Nd}.,٫٬]*) (?<word>[^\s\uFFFC]{1,12})$/u;

function isUnit(number: string, word: string): boolean {
  if (UNITS.has(word)) return true;
  // A day of a month has two digits at most.
  return number.length <= 2 && (FIRST_OF_TWO.has(word) || monthNumber(word) !== null);
}

/** «د.», «أ.», «م.», «أ.د.»: a title that stands before a name. */
const TITLE = /(?<before>(?:^|[^\s\uFFFC]*[\s\uFFFC«‹(]+))و?(?:[دأم]|[أا]\.د)\.$/u;

/** Words after which the letter is a label, not a title: «فيتامين د.», «المجموعة أ.», «500 م.». */
const LABELLED =
  /^(?:\p{Nd}.*|[وفبل]?(?:ال)?(?:فيتامين|مجموعة|فئة|فرقة|قسم|صف|درجة|نوع|حرف|فرع|بند|فقرة|ملحق|جزء|باب|خيار|جواب))$/u;

/**
 * A space that must not break a line: between a number and its unit, magnitude, currency or month
 * (CLDR puts U+00A0 between amount and currency; SI brochure 5.4.3: number and symbol stay together),
 * before a percent sign, and after a title's abbreviation.
 */
export const spacesRule: TypingRule = ({ before, typed }, { aidSpaces }) => {
  if (!aidSpaces) return null;
  if (/[%٪‰]/u.test(typed)) {
    return /\p{Nd} $/u.test(before) ? { back: 2, length: 1, insert: NO_BREAK_SPACE } : null;
  }
  if (typed === ' ') {
    const title = TITLE.exec(before);
    const previous = title?.groups?.['before']?.replaceAll(/[\s\uFFFC«‹(]+$/gu, '');
    if (previous !== undefined && !LABELLED.test(previous)) {
      return { back: 1, length: 1, insert: NO_BREAK_SPACE };
    }
  }
  if (!endsWord(typed)) return null;
  const { number, word } = NUMBER_AND_WORD.exec(before)?.groups ?? {};
  if (number === undefined || word === undefined || !isUnit(number, word)) return null;
  return { back: word.length + (typed === '\n' ? 1 : 2), length: 1, insert: NO_BREAK_SPACE };
};
