/**
 * What stands for something still to be filled in: «TK», as English newsrooms have it, and two question
 * marks or more that stand by themselves. Not a doubled question mark after a word, and not the flight
 * «TK 1234».
 */
const PLACEHOLDER =
  /(?<![\w.@#/-])(?:TK)+(?![\w@/]|[ \u00A0-]?\p{Nd})|(?<=^|[\s([{«"“'‘/:،,–—-])[؟?]{2,}(?=$|[\s)\]}»"”'’.،,؛;:!/%٪–—-])/gu;

/** Where in a text something is still to be filled in; in its order. */
export function findPlaceholders(text: string): { from: number; to: number }[] {
  return [...text.matchAll(PLACEHOLDER)].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
}
