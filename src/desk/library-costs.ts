import { editDistance } from '#core/search/edit-distance';
import { lettersOf, mayResemble } from '#core/search/letters-of';
import type { QueryWord } from '#core/search/parse-query';
import { stems as stemsOf, withoutProclitics } from '#core/search/stem';

/** The cost of what is not the word at all. */
export const NO_MATCH = 255;

/**
 * What a typo costs: more than the difference between a whole word in the title and an unfinished one
 * in the text.
 */
const TYPO = 6;

/** Letters of a term that may be wrong. A typo in a short word is another word. */
function typosIn(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 8 ? 1 : 2;
}

/** The word with two neighbouring letters in each other's place, for each two of them. */
function swapped(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => {
    const [letter, next] = [word.charAt(at), word.charAt(at + 1)];
    return `${word.slice(0, at)}${next}${letter}${word.slice(at + 2)}`;
  });
}

/**
 * How far a stem is from the word that is looked for: 0 for the word itself, `NO_MATCH` for another.
 * @param letters the stem's, as `lettersOf` gives them
 */
export type StemCost = (stem: string, letters: number) => number;

interface Wanted {
  term: string;
  letters: number;
}

function withLetters(term: string): Wanted {
  return { term, letters: lettersOf(term) };
}

/** The cost of stems as they were typed: nothing for the whole word, 1 for one that begins like it. */
export function exactCost({ stems, prefixes }: Pick<QueryWord, 'stems' | 'prefixes'>): StemCost {
  const whole = stems.map(withLetters);
  const begun = prefixes.map(withLetters);
  return (stem, letters) => {
    for (const wanted of whole) if (wanted.letters === letters && wanted.term === stem) return 0;
    for (const prefix of begun) {
      if ((prefix.letters & letters) === prefix.letters && stem.startsWith(prefix.term)) return 1;
    }
    return NO_MATCH;
  };
}

/**
 * The cost of stems where the word may be mistyped. What is taken for its ending may be the mistake
 * itself, «الحكوة», so that it is looked for with its ending, too.
 */
export function approximateCost(word: QueryWord): StemCost {
  const { folded, stems } = word;
  const exact = exactCost(word);
  const meant = new Set(folded.length < 4 ? [] : swapped(folded).flatMap((each) => stemsOf(each)));
  const typed = [...new Set([...stems, ...withoutProclitics(folded)])].flatMap((term) => {
    const limit = typosIn(term);
    return limit === 0 ? [] : { ...withLetters(term), limit };
  });
  return (stem, letters) => {
    let cost = exact(stem, letters);
    if (cost === NO_MATCH && meant.has(stem)) cost = TYPO;
    for (const wanted of typed) {
      if (cost <= TYPO || !mayResemble(wanted.letters, letters, wanted.limit)) continue;
      const distance = editDistance(stem, wanted.term, wanted.limit);
      if (distance <= wanted.limit) cost = Math.min(cost, distance * TYPO);
    }
    return cost;
  };
}
