/** What was cut last, as it is on the clipboard and with the comments that are not. */
let lastCut: { copied: string; whole: string } | null = null;

/**
 * Keeps what is cut, so that pasting it brings it back with the comments of the desk. They do not go
 * through the clipboard, where any page could read them.
 * @param copied what the clipboard has
 * @param whole the slice as JSON, comments and all
 */
export function rememberCut(copied: string, whole: string): void {
  lastCut = { copied, whole };
}

/**
 * What was cut, the first time that it is pasted: a second one would be another comment with the same
 * identifier.
 * @returns the slice as JSON; null when something else is on the clipboard
 */
export function takeCut(copied: string): string | null {
  if (lastCut?.copied !== copied) return null;
  const { whole } = lastCut;
  lastCut = null;
  return whole;
}
