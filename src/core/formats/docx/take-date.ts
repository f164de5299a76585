import { readDate } from '../../article/dates';
import type { WordProperties } from './word-document';

/** Finds the date, as ISO 8601, that words in a Word file stand for; null when they are none. */
export type TakeDate = (words: string) => string | null;

/**
 * The dates of a Word file. Its properties have them exactly, but only what stands in the text
 * counts: a date that somebody changed in Word is what its words say.
 */
export function datesOfWord({ dates }: WordProperties): TakeDate {
  const known = [...dates];
  return (words) => {
    const text = words.trim();
    // The same words may stand for two moments: each is taken once, in the order of the text.
    const index = known.findIndex((date) => date.words === text);
    const [found] = index === -1 ? [] : known.splice(index, 1);
    return found?.iso ?? readDate(text);
  };
}
