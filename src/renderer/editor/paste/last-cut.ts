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
 * What was cut, comments and all; pasting sees to it that none of them is there twice.
 * @returns the slice as JSON; null when something else is on the clipboard
 */
export function lastCutAs(copied: string): string | null {
  return lastCut?.copied === copied ? lastCut.whole : null;
}
