/**
 * Keeps text in its own order within a sentence of another direction (UAX #9, first strong isolate):
 * headlines, names, paths, what was typed.
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
