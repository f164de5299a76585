import { isWord } from '#core/search/match-text';
import type { QueryPhrase } from '#core/search/parse-query';
import type { SearchField } from '#core/search/search-fields';
import { type FoldedWord, tokens } from '#core/search/tokens';

/** Words of all drafts that are remembered at most: 64 MB. */
const WORDS_REMEMBERED = 16_000_000;

/** Stands where a line ends: no phrase goes over it. */
const LINE_END = 0;

/**
 * The words of drafts in their order, which the search index does not know: a number for each, so that
 * ten thousand articles take some 17 MB and are looked through in milliseconds. Forgets the drafts that
 * were used longest ago; those are read again when they are needed.
 */
export class PhraseMemory {
  readonly #numbers = new Map<string, number>();
  readonly #words: FoldedWord[] = [{ folded: '', stems: [] }];
  readonly #sequences = new Map<string, Uint32Array>();
  #size = 0;

  has(id: string): boolean {
    return this.#sequences.has(id);
  }

  set(id: string, texts: Record<SearchField, string>): void {
    this.delete(id);
    const sequence: number[] = [];
    for (const text of Object.values(texts)) {
      for (const { word, opensLine } of tokens(text)) {
        if (opensLine) sequence.push(LINE_END);
        sequence.push(this.#numberOf(word));
      }
    }
    this.#sequences.set(id, Uint32Array.from(sequence));
    this.#size += sequence.length;
    for (const oldest of this.#sequences.keys()) {
      if (this.#size <= WORDS_REMEMBERED || oldest === id) break;
      this.delete(oldest);
    }
  }

  delete(id: string): void {
    this.#size -= this.#sequences.get(id)?.length ?? 0;
    this.#sequences.delete(id);
  }

  /** A test for drafts that are remembered: whether each of these phrases stands in them. */
  tester(phrases: readonly QueryPhrase[]): (id: string) => boolean {
    const sets = phrases.map((phrase) =>
      phrase.map((wanted) => {
        const numbers = new Uint8Array(this.#words.length);
        for (const [number, word] of this.#words.entries()) {
          if (isWord(word, wanted)) numbers[number] = 1;
        }
        return numbers;
      }),
    );
    return (id) => {
      const sequence = this.#sequences.get(id);
      return sequence !== undefined && sets.every((phrase) => stands(sequence, phrase));
    };
  }

  #numberOf(word: FoldedWord): number {
    const known = this.#numbers.get(word.folded);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#words.push(word);
    this.#numbers.set(word.folded, number);
    return number;
  }
}

/** True when somewhere in the sequence one word of each set follows the other. */
function stands(sequence: Uint32Array, phrase: readonly Uint8Array[]): boolean {
  const last = sequence.length - phrase.length;
  for (let start = 0; start <= last; start += 1) {
    let step = 0;
    while (step < phrase.length && phrase[step]?.[sequence[start + step] ?? 0] === 1) step += 1;
    if (step === phrase.length) return true;
  }
  return false;
}
