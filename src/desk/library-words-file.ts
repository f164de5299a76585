import { LINE, Vocabulary } from './library-vocabulary';

/** The words of a draft in their order. */
export interface WordSequence {
  /** Their numbers in the vocabulary, and `LINE`. */
  words: Uint32Array;
  /** Where the title, what is about the article, and its text end. */
  ends: readonly number[];
}

/** The words of all drafts, to be written. */
export interface SavedWords {
  head: {
    vocabulary: string[];
    /** Identifier and `ends` of each draft. */
    drafts: [string, readonly number[]][];
  };
  /** The words of all of them, one after the other. */
  words: Uint32Array;
}

/** @param sequences by the identifier of the draft */
export function saveWords(
  vocabulary: Vocabulary,
  sequences: ReadonlyMap<string, WordSequence>,
): SavedWords {
  const head: SavedWords['head'] = { vocabulary: [], drafts: [] };
  let length = 0;
  for (const sequence of sequences.values()) length += sequence.words.length;
  const all = new Uint32Array(length);
  // While one types, unfinished words come and go: only those that are still there stay.
  const numbers = new Uint32Array(vocabulary.end);
  let at = 0;
  for (const [id, { words, ends }] of sequences) {
    head.drafts.push([id, ends]);
    for (const word of words) {
      if (word !== LINE && numbers[word] === 0) {
        numbers[word] = head.vocabulary.push(vocabulary.stemsAt(word));
      }
      all[at] = numbers[word] ?? LINE;
      at += 1;
    }
  }
  return { head, words: all };
}

/** The opposite of `saveWords`. */
export function loadWords({ head, words }: SavedWords) {
  const sequences = new Map<string, WordSequence>();
  let start = 0;
  for (const [id, ends] of head.drafts) {
    const end = start + (ends.at(-1) ?? 0);
    sequences.set(id, { words: words.subarray(start, end), ends });
    start = end;
  }
  return { vocabulary: new Vocabulary(head.vocabulary), sequences };
}
