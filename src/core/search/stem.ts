import { BROKEN_PLURALS } from './broken-plurals';
import { WHOLE_WORDS } from './whole-words';

/** The article, with what may stand before it; the rest is the word. */
const DEFINITE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=..)/u;
/** Letters that must be left when a proclitic of one letter or a suffix is taken off. */
const LEFT = 3;

/**
 * Endings that are taken off, the longest first: feminine plural and feminine with a pronoun, dual,
 * sound plurals, pronouns, and the feminine ending, which `foldWord` has made ه.
 */
const ENDINGS = [
  'اتهما',
  'اتها',
  'اتهم',
  'اتنا',
  'تهما',
  'اته',
  'تها',
  'تهم',
  'تنا',
  'تين',
  'تان',
  'هما',
  'ته',
  'ات',
  'ون',
  'ين',
  'ان',
  'وا',
  'ها',
  'هم',
  'نا',
  'ه',
] as const;

/** Endings before which a feminine noun has lost its own. */
const AFTER_FEMININE = /^(?:ا?ت(?:هما|ها|هم|نا|ه|ين|ان)?|ات)$/u;
const PRONOUN = /^(?:هما|ها|هم|ه)$/u;

/** A hamza at the end is often left out; it makes no other word. */
function withoutLastHamza(word: string): string {
  return word.length > 2 && word.endsWith('ء') ? word.slice(0, -1) : word;
}

/** The stem of a singular: plurals must not be asked about it, «صورة» without its ending is one. */
function singularStem(word: string): string {
  const feminine = !WHOLE_WORDS.has(word) && word.length > LEFT && word.endsWith('ه');
  return withoutLastHamza(feminine ? word.slice(0, -1) : word);
}

/** What a word stands under when nothing more is to be taken off; null for one that is not known. */
function known(word: string): string | null {
  const singular = BROKEN_PLURALS.get(word) ?? BROKEN_PLURALS.get(`${word}ء`);
  if (singular !== undefined) return singularStem(singular);
  return WHOLE_WORDS.has(word) ? withoutLastHamza(word) : null;
}

/** The stems of a word without proclitics, the likeliest first. */
function cut(word: string): string[] {
  const whole = known(word);
  if (whole !== null) return [whole];
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    const feminine = AFTER_FEMININE.test(ending) ? known(`${rest}ه`) : null;
    if (feminine !== null) return [feminine];
    const base = rest.length > 1 ? known(rest) : null;
    if (base !== null) return [base];
    if (rest.length < LEFT) continue;
    // «وزرائه», «آراؤها»: the hamza got a seat because of the pronoun.
    if (PRONOUN.test(ending) && /ا[وي]$/u.test(rest)) {
      const bare = rest.slice(0, -1);
      const noun = known(bare) ?? known(`${bare}ء`);
      if (noun !== null) return [noun];
      // Shorter ones are «نهاية» and the like.
      if (word.length >= 6) return [bare, rest];
    }
    return [withoutLastHamza(rest)];
  }
  if (word.length > LEFT) {
    // An accusative, «رئيساً», and a verb with a feminine subject, «أعلنت»: either may be the word.
    const rest = word.slice(0, -1);
    if (word.endsWith('ا') || word.endsWith('ت')) return [word, known(rest) ?? rest];
  }
  return [withoutLastHamza(word)];
}

/** True for a word that `cut` knows, as it is or with an ending. */
function isKnown(word: string): boolean {
  if (known(word) !== null) return true;
  return ENDINGS.some((ending) => {
    if (!word.endsWith(ending)) return false;
    const rest = word.slice(0, -ending.length);
    if (rest.length < 2) return false;
    return known(rest) !== null || (AFTER_FEMININE.test(ending) && known(`${rest}ه`) !== null);
  });
}

/**
 * The word with and without what may be a proclitic of one letter.
 * @param level 0 for a word at whose start anything may stand, 1 after و or ف, 2 after a preposition
 */
function readings(word: string, level: 0 | 1 | 2): string[] {
  if (isKnown(word)) return [word];
  const rest = word.slice(1);
  if (rest.length < LEFT) {
    return level < 2 && isKnown(rest) && /^[وفبكل]/u.test(word) ? [rest] : [word];
  }
  const first = word.charAt(0);
  const further: string[] = [];
  if (level === 0 && (first === 'و' || first === 'ف')) further.push(...readings(rest, 1));
  if (level < 2 && (first === 'ب' || first === 'ك' || first === 'ل')) {
    further.push(...readings(rest, 2));
  }
  if (level < 2 && rest.length > LEFT && /^س[يتنا]/u.test(word)) further.push(rest);
  // Where the rest is a word that we know, the letter before it is no part of a word.
  const sure = further.filter(isKnown);
  return sure.length > 0 ? sure : [word, ...further];
}

function isArabic(word: string): boolean {
  return /[\u0621-\u064A\u066E-\u06D3]/u.test(word);
}

/**
 * The forms of a word without its proclitics, its ending left on.
 * @param word as `foldWord` gives it
 */
export function withoutProclitics(word: string): string[] {
  if (!isArabic(word) || isKnown(word)) return [word];
  const definite = DEFINITE.exec(word);
  if (definite !== null) return [word.slice(definite[0].length)];
  return readings(word, 0);
}

/**
 * What a word is searched under: one stem, or a few where its first letter may be a proclitic or not.
 * Two forms are of the same word when they have a stem in common. A light stemmer: it takes off
 * proclitics (و ف ب ك ل س ال) and common endings, knows words that only look like having them, and the
 * frequent broken plurals; it does not reduce words to roots, which would merge too many.
 * @param word as `foldWord` gives it; in other scripts than Arabic it is its own stem
 */
export function stems(word: string): readonly string[] {
  if (!isArabic(word)) return [word];
  return [...new Set(withoutProclitics(word).flatMap(cut))];
}
