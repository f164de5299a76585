import { NO_MATCH, type StemCost } from './library-costs';

/** Stands among the numbers of words where a line begins: no phrase goes over it. */
export const LINE = 0;

/**
 * The words of all drafts, each with a number from 1 on. What counts of a word is its stems; words with
 * the same stems are one.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** Stems by number, those of a word with several joined by spaces, which are in no stem. */
  readonly #stems = [''];

  /** @param stems as `stemsAt` gives them, from number 1 on */
  constructor(stems: readonly string[] = []) {
    for (const each of stems) this.#add(each);
  }

  /** Numbers are less than this. */
  get end(): number {
    return this.#stems.length;
  }

  numberOf(stems: readonly string[]): number {
    const joined = stems.join(' ');
    return this.#numbers.get(joined) ?? this.#add(joined);
  }

  /** The stems of the word with this number, joined by spaces. */
  stemsAt(number: number): string {
    return this.#stems[number] ?? '';
  }

  /** The cost of every word, by its number: that of its cheapest stem. */
  costs(costOf: StemCost): Uint8Array {
    const costs = new Uint8Array(this.#stems.length);
    for (const [number, stems] of this.#stems.entries()) {
      costs[number] = stems.includes(' ')
        ? Math.min(...stems.split(' ').map((stem) => costOf(stem)))
        : costOf(stems);
    }
    costs[LINE] = NO_MATCH;
    return costs;
  }

  #add(stems: string): number {
    const number = this.#stems.length;
    this.#stems.push(stems);
    this.#numbers.set(stems, number);
    return number;
  }
}
