import type { Direction } from '../../body/body-json';

const RIGHT = '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}]';
const RIGHT_LETTER = `(?:(?=\\p{L})${RIGHT})`;
const LEFT_LETTER = `(?:(?!${RIGHT})\\p{L})`;

/** From the first letter of a direction to the last one, or the last digit, before one of the other. */
const RUNS: Record<Direction, RegExp> = {
  ltr: new RegExp(`${LEFT_LETTER}(?:(?:(?!${RIGHT_LETTER}).)*(?:${LEFT_LETTER}|\\p{Nd}))?`, 'gsu'),
  rtl: new RegExp(`${RIGHT_LETTER}(?:(?:(?!${LEFT_LETTER}).)*${RIGHT_LETTER})?`, 'gsu'),
};

/**
 * A text in parts of one direction each. Word wants to be told of every run which way it goes, where
 * other programs see it by the letters; numbers go with the letters before them (UAX #9, W7).
 * @param dir the direction of the paragraph, which signs and spaces between have
 */
export function directedText(text: string, dir: Direction): { text: string; dir: Direction }[] {
  const other = dir === 'rtl' ? 'ltr' : 'rtl';
  const parts: { text: string; dir: Direction }[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(RUNS[other])) {
    if (index > at) parts.push({ text: text.slice(at, index), dir });
    parts.push({ text: found, dir: other });
    at = index + found.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), dir });
  return parts;
}
