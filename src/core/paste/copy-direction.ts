import { DEFAULT_DIRECTION } from '../body/block-direction';
import type { Direction } from '../body/body-json';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const LETTER = /\p{L}/gu;
const LEFT_TO_RIGHT_WORD = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}[\p{L}\p{M}'’]*/gu;

/** A name or two in Latin letters are no Latin paragraph. */
const FEWEST_WORDS = 3;
/** How many times more Latin letters than Arabic ones an English paragraph has. */
const MOSTLY = 4;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * The direction of a paragraph by its letters alone. What the clipboard says of it is no help: Google
 * Docs calls every paragraph left-to-right, most pages say nothing.
 * @returns `ltr` for what is clearly Latin, else the direction of Arabic copy
 */
export function copyDirection(text: string): Direction {
  const arabic = count(text, RIGHT_TO_LEFT);
  if (arabic === 0) {
    return count(text, LEFT_TO_RIGHT_WORD) >= FEWEST_WORDS && !isAddress(text)
      ? 'ltr'
      : DEFAULT_DIRECTION;
  }
  const others = count(text, LETTER) - arabic;
  if (others <= arabic * MOSTLY) return DEFAULT_DIRECTION;
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return count(first, RIGHT_TO_LEFT) > 0 ? DEFAULT_DIRECTION : 'ltr';
}

/** True for a web address by itself: it is a line of whatever stands around it. */
function isAddress(text: string): boolean {
  return /^\s*https?:\/\/\S+\s*$/iu.test(text);
}
