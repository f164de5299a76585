/**
 * What a page says to screen readers alone or a messenger of a message, and copying brings along: no
 * part of the article. Patterns
 * over whole lines of folded text. A new one is a new row.
 */
const LAYOUT_WORDS: readonly RegExp[] = [
  /^list of \d+ items?$/iu,
  /^list \d+ of \d+$/iu,
  /^end of list$/iu,
  /^نهايه قائمه$/u,
  // How messengers mark a message that was passed on.
  /^forwarded(?: many times)?$/iu,
  /^(?:تمت? )?اعاده (?:ال)?توجيه\p{L}*(?: (?:عده مرات|كثيرا|مرات كثيره))?$/u,
  /^(?:محوله|معاد توجيهها)$/u,
  /^تخط [\p{L}\s]{1,60} وواصل القراءه\p{L}*/u,
];

/** True for a line that is layout; see the table. */
export function isLayout(folded: string): boolean {
  const line = folded.trim();
  return LAYOUT_WORDS.some((pattern) => pattern.test(line));
}
