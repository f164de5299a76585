/**
 * Words of Arabic that an adult reads silently in a minute. Trauzettel-Klosinski and Dietz (2012,
 * doi:10.1167/iovs.11-8284) measured 138 a minute aloud; Brysbaert (2019,
 * doi:10.1016/j.jml.2019.104047) finds silent reading faster by 238 to 183: 138 × 238 / 183 ≈ 180.
 */
const ARABIC_WORDS_PER_MINUTE = 180;

/**
 * How long an article takes to read.
 * @param words as `countWords` counts them
 * @returns whole seconds
 */
export function readingSeconds(words: number): number {
  return Math.round((words * 60) / ARABIC_WORDS_PER_MINUTE);
}
