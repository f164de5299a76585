/** Where a telephone number stands in a text, in UTF-16 units. */
export interface PhoneNumber {
  from: number;
  to: number;
}

/** What parts the groups of a number that begins with its country; others have no «.» or «/». */
const ANY = '[ \\u00A0./\\-‑]';
const GAP = '[ \\u00A0\\-‑]';

/** Ways to write a number. Each asks for more than a range, a score, a date or a count would have. */
const FORMS = [
  // «+20 2 2577 1234», «(+961) 1 234567», «+1 (212) 555-0100», «00966 11 555 0100»
  `(?<country>(?:\\(\\+\\d{1,4}\\)|\\+\\d{1,15}|00\\d{2,13})(?:${ANY}\\d{1,12}|${ANY}?\\(\\d{1,4}\\)${ANY}?\\d{1,12}){1,6})`,
  // «(02) 2577-1234», «(040) 331 2345»
  `(?<area>\\(0\\d{1,3}\\)${GAP}?\\d{3,8}(?:${GAP}\\d{2,5}){0,3})`,
  // «(212) 555-0100», «212 555 0100»
  `(?:\\(\\d{3}\\)${GAP}?|\\d{3}${GAP})\\d{3}${GAP}\\d{4}`,
  // «01 234567», «010 1234 5678», «0550 12 34 56»
  `(?<trunk>0[1-9]\\d{0,2}(?:${GAP}\\d{6,8}|(?:${GAP}\\d{2,4}){2,4}))`,
  // «555-0100»: no range ends with a number that begins with a zero.
  `\\d{3,4}[\\-‑]0\\d{3}`,
];
/** «/5» at the end is one more number of the same house. */
const PHONE = new RegExp(
  `(?<![\\d+]|\\d[.,:/\\-‑–])(?:${FORMS.join('|')})(?:/\\d{1,3})?(?![.,:/\\-‑–]?\\d)`,
  'gu',
);

/** How many digits the forms have that could else be something shorter or longer. */
const DIGITS = { country: [8, 17], area: [8, 12], trunk: [8, 11] } as const;
/** A date with what follows it: «05-10-2023», «09 10 2023». */
const DATE = /^\d\d[ \u00A0\-‑]\d\d[ \u00A0\-‑]\d{4}(?!\d)/u;
/** Pairs, of which only five are a number («06 12 34 56 78»); others are a list. */
const PAIRS = /^\d\d(?:\D\d\d)+$/u;

function isPhone({ groups = {} }: RegExpMatchArray): boolean {
  const { country, area, trunk } = groups;
  const isWithin = (text: string, [least, most]: readonly [number, number]) => {
    const digits = text.replaceAll(/\D/gu, '').length;
    return digits >= least && digits <= most;
  };
  if (country !== undefined) return isWithin(country, DIGITS.country);
  if (area !== undefined) return isWithin(area, DIGITS.area);
  if (trunk === undefined) return true;
  if (DATE.test(trunk) || !isWithin(trunk, DIGITS.trunk)) return false;
  return !PAIRS.test(trunk) || isWithin(trunk, [10, 10]);
}

/**
 * The telephone numbers of a text whose groups stand apart, in their order: with the country, with the
 * area in brackets, or with the zero that one dials first.
 */
export function phoneNumbers(text: string): PhoneNumber[] {
  return Array.from(text.matchAll(PHONE))
    .filter(isPhone)
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
