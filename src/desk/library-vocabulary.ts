import { lettersOf } from '#core/search/letters-of';
import { NO_MATCH, type StemCost } from './library-costs';

/** Stands among the numbers of words where a line begins: no phrase goes over it. */
export const LINE = 0;

/**
 * The words of all drafts, each with a number from 1 on. What counts of a word is its stems; words with
 * the same stems are one.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** By number: the stems of a word, joined by spaces, which are in no stem. */
  readonly #words = [''];
  /** Every stem of every word, its letters, and the number of the word. */
  readonly #stems: string[] = [];
  readonly #letters: number[] = [];
  readonly #wordOf: number[] = [];

  /** @param words as `stemsAt` gives them, from number 1 on */
  constructor(words: readonly string[] = []) {
    for (const each of words) this.#add(each);
  }

  /** Numbers are less than this. */
  get end(): number {
    return this.#words.length;
  }

  numberOf(stems: readonly string[]): number {
    const joined = stems.join(' ');
    return this.#numbers.get(joined) ?? this.#add(joined);
  }

  /** The stems of the word with this number, joined by spaces. */
  stemsAt(number: number): string {
    return this.#words[number] ?? '';
  }

  /** The cost of every word, by its number: that of its cheapest stem. */
  costs(costOf: StemCost): Uint8Array {
    const costs = new Uint8Array(this.#words.length).fill(NO_MATCH);
    for (let at = 0; at < this.#stems.length; at += 1) {
      const cost = costOf(this.#stems[at] ?? '', this.#letters[at] ?? 0);
      const word = this.#wordOf[at] ?? LINE;
      if (cost < (costs[word] ?? NO_MATCH)) costs[word] = cost;
    }
    return costs;
  }

  #add(joined: string): number {
    const number = this.#words.length;
    this.#words.push(joined);
    this.#numbers.set(joined, number);
    for (const stem of joined.split(' ')) {
      this.#stems.push(stem);
      this.#letters.push(lettersOf(stem));
      this.#wordOf.push(number);
    }
    return number;
  }
}
