import { countWords } from '../../copy/count-words';
import { foldArabic } from '../../copy/fold-arabic';
import { wholeAddress } from './find-address';
import type { Line } from './lines';

const CLOSING = String.raw`[»”"'’)\]\s]*$`;
const FULL_STOP = new RegExp(String.raw`(?<!\.)\.${CLOSING}`, 'u');
const SENTENCE_END = new RegExp(String.raw`[.؟?!]${CLOSING}`, 'u');
const UNFINISHED = new RegExp(String.raw`[:،,؛;]${CLOSING}`, 'u');
/** A stop with another sentence after it; dots in a row and initials are none. */
const INNER_STOP = /[^\s.\p{Lu}][^\s.][.؟?!] +[\p{L}«“"]/u;
/** How copy goes on, and headlines do not begin (folded). */
const NARRATIVE =
  /^(?:و |(?:و|ف)?(?:قالت?|قالوا|اضافت?|تابعت?|ذكرت?|اوضحت?|اكدت?|اشارت?|بينت?|افادت?|اعربت?|لفتت?) )/u;
/** No headline of an agency is longer; most have 6 to 14 words. */
const HEADLINE_WORDS = 22;

/** True when the text ends with a full stop, which a headline does not. */
export function endsWithFullStop(text: string): boolean {
  return FULL_STOP.test(text);
}

/** True for text that goes on like a story: «وقال …», «و أضاف …». */
export function isNarrative(text: string): boolean {
  return NARRATIVE.test(foldArabic(text));
}

/** True when the line is an address and nothing else. */
export function isAddressLine(line: Line): boolean {
  return wholeAddress(line.text) !== null;
}

/** True for copy beyond doubt: a sentence with its stop, or more than a headline's worth of words. */
export function isCopy(line: Line): boolean {
  const words = countWords(line.text);
  if (endsWithFullStop(line.text)) return words >= 5;
  return words >= HEADLINE_WORDS || (words >= 12 && SENTENCE_END.test(line.text));
}

/**
 * True for a line in the shape of a headline: one short sentence or none, no stop at its end, not
 * begun like a story that goes on, not an address.
 */
export function hasTitleShape(line: Line, leastWords = 3): boolean {
  const words = countWords(line.text);
  return (
    words >= leastWords &&
    words <= HEADLINE_WORDS &&
    line.text.length <= 180 &&
    !endsWithFullStop(line.text) &&
    !UNFINISHED.test(line.text) &&
    !INNER_STOP.test(line.folded) &&
    !isNarrative(line.text) &&
    !isAddressLine(line)
  );
}
