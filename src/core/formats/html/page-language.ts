import type { Direction } from '../../body/body-json';

/** Languages that are written from right to left (CLDR, character order). */
const RIGHT_TO_LEFT = new Set(
  'ar arc azb bal ckb dv fa glk he ks lrc mzn nqo pnb prs ps sd syr ug ur yi'.split(' '),
);

/** Scripts that are written from right to left, where a language tag names one. */
const RIGHT_TO_LEFT_SCRIPTS = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo']);

export interface PageLanguage {
  /** BCP 47 tag. */
  tag: string;
  direction: Direction;
  /** The language of the page's own words («المصادر»): those that the program has. */
  words: 'ar' | 'en';
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/**
 * What the language of an article makes of its page.
 * @param language a BCP 47 tag; text that is none counts as Arabic
 */
export function pageLanguage(language: string): PageLanguage {
  const tag = isTag(language) ? language : 'ar';
  const [base = 'ar', ...subtags] = tag.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/u.test(subtag));
  const rightToLeft =
    script === undefined ? RIGHT_TO_LEFT.has(base) : RIGHT_TO_LEFT_SCRIPTS.has(script);
  return { tag, direction: rightToLeft ? 'rtl' : 'ltr', words: rightToLeft ? 'ar' : 'en' };
}
