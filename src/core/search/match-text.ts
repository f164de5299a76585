import type { QueryPhrase, QueryWord, SearchQuery } from './parse-query';
import { type FoldedWord, type Token, tokens } from './tokens';

/** A stretch of a text: UTF-16 offsets. */
export interface Range {
  from: number;
  to: number;
}

/** True when a word of a text is one that is looked for. */
export function isWord(word: FoldedWord, wanted: QueryWord): boolean {
  return word.stems.some(
    (stem) =>
      wanted.stems.includes(stem) || wanted.prefixes.some((prefix) => stem.startsWith(prefix)),
  );
}

/** True when the phrase stands at the token with this index. */
function isPhraseAt(words: readonly Token[], index: number, phrase: QueryPhrase): boolean {
  return phrase.every((wanted, step) => {
    const token = words[index + step];
    return token !== undefined && (step === 0 || !token.opensLine) && isWord(token.word, wanted);
  });
}

/** Ranges in order of their start, with those that touch or overlap made one. */
function merged(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last !== undefined && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else result.push({ ...range });
  }
  return result;
}

/**
 * Where a text has what is looked for: whole words, their harakat included, and phrases from their
 * first word to their last. In order, not overlapping.
 */
export function matchText(text: string, query: SearchQuery): Range[] {
  const words = tokens(text);
  const found: Range[] = [];
  for (const [index, { from }] of words.entries()) {
    for (const phrase of query) {
      const last = words[index + phrase.length - 1];
      if (last !== undefined && isPhraseAt(words, index, phrase)) found.push({ from, to: last.to });
    }
  }
  return merged(found);
}
