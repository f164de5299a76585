import { foldArabic } from '../copy/fold-arabic';

interface MonthNames {
  /** The name that Egypt, the Gulf and Unicode's CLDR for `ar` use. */
  common: string;
  /** The name in Iraq and the Levant (CLDR for `ar-IQ`, `ar-LB`). */
  levant: string;
  /** What else is written: Maghreb names (CLDR for `ar-DZ`, `ar-MA`, `ar-TN`), spellings, English. */
  others: string[];
}

/** The months of the Gregorian year, in order. A name that is missing is added to its row. */
export const MONTHS: readonly MonthNames[] = [
  { common: 'يناير', levant: 'كانون الثاني', others: ['جانفي', 'كانون ثاني', 'January', 'Jan'] },
  { common: 'فبراير', levant: 'شباط', others: ['فيفري', 'فبرائر', 'February', 'Feb'] },
  { common: 'مارس', levant: 'آذار', others: ['مارت', 'March', 'Mar'] },
  { common: 'أبريل', levant: 'نيسان', others: ['أفريل', 'ابريل', 'April', 'Apr'] },
  { common: 'مايو', levant: 'أيار', others: ['ماي', 'مايس', 'May'] },
  { common: 'يونيو', levant: 'حزيران', others: ['جوان', 'يونيه', 'June', 'Jun'] },
  { common: 'يوليو', levant: 'تموز', others: ['جويلية', 'يوليوز', 'يوليه', 'July', 'Jul'] },
  { common: 'أغسطس', levant: 'آب', others: ['أوت', 'غشت', 'اوغسطس', 'August', 'Aug'] },
  { common: 'سبتمبر', levant: 'أيلول', others: ['شتنبر', 'سيبتمبر', 'September', 'Sept', 'Sep'] },
  { common: 'أكتوبر', levant: 'تشرين الأول', others: ['تشرين اول', 'اوكتوبر', 'October', 'Oct'] },
  { common: 'نوفمبر', levant: 'تشرين الثاني', others: ['نونبر', 'تشرين ثاني', 'November', 'Nov'] },
  { common: 'ديسمبر', levant: 'كانون الأول', others: ['دجنبر', 'كانون اول', 'December', 'Dec'] },
];

function folded(name: string): string {
  return foldArabic(name).toLowerCase();
}

const NUMBER_OF = new Map<string, number>();
for (const [index, { common, levant, others }] of MONTHS.entries()) {
  for (const name of [common, levant, ...others]) NUMBER_OF.set(folded(name), index + 1);
}

/** The number of a month, 1 to 12, by any of its names; null when it is no month's name. */
export function monthNumber(name: string): number | null {
  return NUMBER_OF.get(folded(name).replaceAll(/\s+/gu, ' ')) ?? null;
}

/** A pattern for any month's name in folded text (flags `iu`), longest first. */
export const MONTH_PATTERN = [...NUMBER_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(' ', ' +'))
  .join('|');
