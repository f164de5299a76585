/** What clings to the token before or after it and has no room of its own. */
const CLINGING = '\\u0640\\u061C\\u200C-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\u00AD\\uFEFF';

/**
 * A word with its marks and clitics, a number with the signs within it («12.5», «1،420»), a stretch of
 * spaces, or any other character; each with what clings to it.
 */
const TOKEN = new RegExp(
  `[${CLINGING}]*(?:\\p{N}+(?:[.,:/٫٬،]\\p{N}+)+|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${CLINGING}]*|\\s+|[^])[\\p{M}${CLINGING}]*`,
  'gu',
);

const WORD = /[\p{L}\p{N}]/u;

/** A text in the pieces that a comparison leaves whole. Joined, they are the text again. */
export function textTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** True for a token that says something: no space, no punctuation. */
export function isWord(token: string): boolean {
  return WORD.test(token);
}
