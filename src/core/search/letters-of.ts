/** A bit for each letter of a word, some letters sharing one: tells quickly that words are not alike. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * True when a word may become another by so many letters put in, left out or replaced; each changes two
 * bits at most.
 */
export function mayResemble(letters: number, others: number, changes: number): boolean {
  let different = letters ^ others;
  let bits = 0;
  while (different !== 0) {
    different &= different - 1;
    bits += 1;
  }
  return bits <= changes * 2;
}
