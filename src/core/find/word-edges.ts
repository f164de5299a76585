/** What a word is written with: letters, digits, the marks on them, and the joiners within. */
const WORD_END = /[\p{L}\p{N}\p{M}_\u200C\u200D]$/u;
const WORD_START = /^[\p{L}\p{N}\p{M}_\u200C\u200D]/u;

/** True when no letter of the same word stands before or after a place in a text. */
export function isWholeWord(text: string, from: number, to: number): boolean {
  // Two units are enough for any character.
  return (
    !WORD_END.test(text.slice(Math.max(0, from - 2), from)) &&
    !WORD_START.test(text.slice(to, to + 2))
  );
}
