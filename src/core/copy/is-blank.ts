/** White space, controls, and what is never seen: joiners, direction marks, byte order marks, soft hyphens. */
const UNSEEN = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u;

/** True for text in which there is nothing to read. */
export function isBlank(text: string): boolean {
  return UNSEEN.test(text);
}
