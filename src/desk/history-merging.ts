import { bodyText } from '#core/body/body-text';
import { isBlank } from '#core/copy/is-blank';
import { readDraftBytes } from './read-draft-file';

/** Versions of one run of writing within this time, in milliseconds, become one. */
export const MERGE_SPAN = 10_000;

/** What may be lost within a span, in bytes: some twenty Arabic letters, a slip that was mended. */
const SLACK = 40;

/** No article without words is larger, in bytes, but for what this program does not know. */
const LARGEST_EMPTY = 4096;

function hasWords(bytes: Uint8Array): boolean {
  try {
    const { article } = readDraftBytes(bytes);
    const { headline, kicker, subheadline, body, notes, sources, relatedLinks } = article;
    const named = [...sources.map(({ name }) => name), ...relatedLinks.map(({ title }) => title)];
    return ![headline, kicker, subheadline, notes, bodyText(body), ...named].every(isBlank);
  } catch {
    // Whatever it is, it is not nothing.
    return true;
  }
}

/** How much a draft's bytes hold: nothing for one without words, otherwise their number. */
export function weightOf(bytes: Uint8Array): number {
  if (bytes.byteLength > LARGEST_EMPTY) return bytes.byteLength;
  return hasWords(bytes) ? bytes.byteLength : 0;
}

/**
 * Whether a newer state may take the place of the version from a moment before. One from which words
 * have gone may not.
 * @param fullest the greatest weight within the span so far
 * @param weight of the newer state
 */
export function mayMerge(fullest: number, weight: number): boolean {
  return weight === 0 ? fullest === 0 : fullest - weight <= SLACK;
}
