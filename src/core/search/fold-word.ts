import { foldArabic } from '../copy/fold-arabic';

/** Accents of Latin letters, once they are characters of their own. */
const ACCENT = /[\u0300-\u036F]/gu;

/**
 * A word in the form in which words are searched for. Beyond what `foldArabic` makes one: presentation
 * forms, upper and lower case, accents, and the seats of hamza: ؤ is و, ئ is ي, and ئو is ؤو, because
 * «مسئول» is Cairo's spelling of «مسؤول». A bare ء stays; the stemmer drops it at a word's end.
 */
export function foldWord(word: string): string {
  const composed = word.normalize('NFKC').toLowerCase();
  const bare = /[^\u0020-\u007E\u0600-\u06FF]/u.test(composed)
    ? composed.normalize('NFD').replaceAll(ACCENT, '').normalize('NFC')
    : composed;
  return foldArabic(bare).replaceAll('ئو', 'وو').replaceAll('ؤ', 'و').replaceAll('ئ', 'ي');
}
