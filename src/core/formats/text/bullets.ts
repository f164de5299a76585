import { foldArabic, unfoldedEnd } from '../../copy/fold-arabic';

/** The marker that a list item begins with. */
export interface Bullet {
  /** The number of a numbered item, null after a bullet. */
  number: number | null;
  /** True for signs that nothing but a list uses; a hyphen or an asterisk can be something else. */
  sure: boolean;
  /** The marker as it stands in the line. */
  marker: string;
  /** The item without it. */
  rest: string;
}

/** Signs that nothing but lists use. A new one is added here. */
const SURE = /^(?:[•●○◦▪▫◾◽■□◆◇‣⁃∙·►▶➤✔✅☑🔹🔸🔷🔶🔺🔻📌👈]+) ?/u;
const UNSURE = /^[*\-–—] /u;
/** «1.», «1-», «1)», «(1)», «1ـ», in any digits; a digit right after it makes it a number. */
const NUMBER = /^\(?(\d{1,3}) ?(?:[.)-]|[–—]) ?(?=[^\d\s.)])/u;
/** «1ـ»: folding takes the tatweel away. */
const NUMBER_TATWEEL = /^[\d٠-٩۰-۹]{1,3} ?ـ+ ?(?=\D)/u;

/** Reads the marker of a list item; null when the line begins with none or has nothing after it. */
export function readBullet(text: string): Bullet | null {
  const folded = foldArabic(text);
  const tatweel = NUMBER_TATWEEL.exec(text);
  const number = NUMBER.exec(folded);
  const sign = SURE.exec(folded) ?? UNSURE.exec(folded);
  const end =
    tatweel !== null ? tatweel[0].length : unfoldedEnd(text, (number ?? sign ?? [''])[0].length);
  if (end === 0 || (tatweel === null && number === null && sign === null)) return null;
  const rest = text.slice(end).trim();
  if (!/[\p{L}\p{N}]/u.test(rest)) return null;
  const digits = tatweel === null ? number?.[1] : /^\d+/u.exec(folded)?.[0];
  return {
    number: digits === undefined ? null : Number(digits),
    sure: digits === undefined && SURE.test(folded),
    marker: text.slice(0, end).trim(),
    rest,
  };
}
