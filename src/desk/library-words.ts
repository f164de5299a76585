import { lettersOf } from '#core/search/letters-of';
import type { QueryPhrase, QueryWord, SearchQuery } from '#core/search/parse-query';
import type { SearchField } from '#core/search/search-fields';
import { tokens } from '#core/search/tokens';
import { approximateCost, exactCost, NO_MATCH, type StemCost } from './library-costs';
import { LINE, Vocabulary } from './library-vocabulary';
import { loadWords, type SavedWords, saveWords, type WordSequence } from './library-words-file';

/**
 * What the words of an article weigh: those of its title more than those about it, these more than its
 * text.
 */
const PLACES: readonly (readonly SearchField[])[] = [
  ['headline', 'kicker'],
  ['subheadline', 'byline', 'dateline', 'sources', 'relatedLinks', 'category', 'tags'],
  ['body', 'notes'],
];

/** What each word of the vocabulary costs, in a title and elsewhere; by its number. */
interface Costs {
  title: Uint8Array;
  elsewhere: Uint8Array;
}

/** A draft that has all that was looked for. */
export interface Found {
  id: string;
  /** The lower, the better. */
  rank: number;
}

/** How well a draft has a word: by where it stands, and by its cost; `NO_MATCH` when it has not. */
function rankIn({ words, ends }: WordSequence, { title, elsewhere }: Costs): number {
  let best = NO_MATCH;
  let at = 0;
  for (let place = 0; place < ends.length; place += 1) {
    // From here on, nothing is better.
    if (best <= place * 2) return best;
    const costs = place === 0 ? title : elsewhere;
    for (const end = ends[place] ?? 0; at < end; at += 1) {
      const cost = costs[words[at] ?? LINE] ?? NO_MATCH;
      if (cost === NO_MATCH) continue;
      best = Math.min(best, place * 2 + cost);
      if (cost === 0) return best;
    }
  }
  return best;
}

/** How well a draft has all of these words, each phrase as it stands; null when it has not. */
function rankOfAll(sequence: WordSequence, phrases: readonly (readonly Costs[])[]): number | null {
  let rank = 0;
  for (const phrase of phrases) {
    for (const costs of phrase) {
      const own = rankIn(sequence, costs);
      if (own === NO_MATCH) return null;
      rank += own;
    }
  }
  return phrases.every((phrase) => phrase.length < 2 || stands(sequence, phrase)) ? rank : null;
}

/** True when somewhere in the sequence one word follows the other as the phrase has them. */
function stands({ words }: WordSequence, phrase: readonly Costs[]): boolean {
  const last = words.length - phrase.length;
  for (let start = 0; start <= last; start += 1) {
    let step = 0;
    while (step < phrase.length && phrase[step]?.title[words[start + step] ?? LINE] !== NO_MATCH) {
      step += 1;
    }
    if (step === phrase.length) return true;
  }
  return false;
}

/**
 * Which words stand in which draft, where, and in which order: a number of four bytes for each word, so
 * that ten thousand articles take some 20 MB and are looked through in milliseconds.
 */
export class WordIndex {
  #vocabulary = new Vocabulary();
  #sequences = new Map<string, WordSequence>();

  set(id: string, texts: Record<SearchField, string>): void {
    const words: number[] = [];
    const ends = PLACES.map((fields) => {
      for (const field of fields) {
        for (const { word, opensLine } of tokens(texts[field])) {
          if (opensLine) words.push(LINE);
          words.push(this.#vocabulary.numberOf(word.stems));
        }
      }
      return words.length;
    });
    this.#sequences.set(id, { words: Uint32Array.from(words), ends });
  }

  delete(id: string): void {
    this.#sequences.delete(id);
  }

  /**
   * The drafts that have each word of the query, and its phrases as they stand, in any order.
   * @param approximate lets words be mistyped, and those of a phrase stand anywhere; then the best is
   *   what resembles most
   */
  find(query: SearchQuery, approximate: boolean): Found[] {
    if (query.length === 0) return [];
    const phrases = approximate
      ? query.flat().map((word) => [this.#costsOf(word, approximateCost)])
      : query.map((phrase) => this.#costsOfPhrase(phrase));
    const found: Found[] = [];
    for (const [id, sequence] of this.#sequences) {
      const rank = rankOfAll(sequence, phrases);
      if (rank !== null) found.push({ id, rank });
    }
    return found;
  }

  /** The stems in a draft by which the words were found, mistyped as they may be. */
  resembling(id: string, query: SearchQuery): string[] {
    const costs = query.flat().map((word) => approximateCost(word));
    const words = new Set(this.#sequences.get(id)?.words);
    words.delete(LINE);
    return Array.from(words)
      .flatMap((number) => this.#vocabulary.stemsAt(number).split(' '))
      .filter((stem) => costs.some((cost) => cost(stem, lettersOf(stem)) !== NO_MATCH));
  }

  /** What `WordIndex.load` makes this index of again. */
  save(): SavedWords {
    return saveWords(this.#vocabulary, this.#sequences);
  }

  /** @throws when it is not what `save` gave */
  load(saved: SavedWords): void {
    const { vocabulary, sequences } = loadWords(saved);
    this.#vocabulary = vocabulary;
    this.#sequences = sequences;
  }

  #costsOfPhrase(phrase: QueryPhrase): Costs[] {
    const [only] = phrase;
    if (phrase.length === 1 && only !== undefined) return [this.#costsOf(only, exactCost)];
    return phrase.map((word) => {
      const title = this.#vocabulary.costs(exactCost(word));
      return { title, elsewhere: title };
    });
  }

  /** Half of all words begin with some letter: one letter alone is looked for in titles only. */
  #costsOf(word: QueryWord, costOf: (word: QueryWord) => StemCost): Costs {
    const title = this.#vocabulary.costs(costOf(word));
    const prefixes = word.prefixes.filter((prefix) => prefix.length > 1);
    if (prefixes.length === word.prefixes.length) return { title, elsewhere: title };
    return { title, elsewhere: this.#vocabulary.costs(costOf({ ...word, prefixes })) };
  }
}
