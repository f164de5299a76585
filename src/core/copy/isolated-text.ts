import type { Direction } from '../body/body-json';
import { findAddress } from '../formats/text/find-address';

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/**
 * The words of an isolated run as plain text keeps them in order: between U+2066 or U+2067 and U+2069
 * (UAX #9, isolates). A web address is left as it is: what makes links of plain text would take the
 * control that follows it for a part of it.
 * @param text the words of one run without line ends
 * @param dir the direction of the run's `isolate` mark
 */
export function isolatedText(text: string, dir: Direction): string {
  if (text === '' || findAddress(text)?.url === text) return text;
  const start = dir === 'rtl' ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
  return `${start}${text}${POP_ISOLATE}`;
}
