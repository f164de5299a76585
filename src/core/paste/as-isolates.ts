/** Embeddings and overrides, and the mark that ends them → isolates. */
const ISOLATES: Record<string, string> = {
  '\u202A': '\u2066',
  '\u202B': '\u2067',
  '\u202C': '\u2069',
  '\u202D': '\u2066',
  '\u202E': '\u2067',
};

/** A text with isolates for embeddings: they do the same and reach no further than their own text. */
export function asIsolates(text: string): string {
  return text.replaceAll(/[\u202A-\u202E]/gu, (sign) => ISOLATES[sign] ?? '');
}
