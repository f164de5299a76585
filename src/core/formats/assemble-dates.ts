import { readDate } from '../article/dates';
import type { Piece } from './reading';
import { wordsOf } from './words-of';

/** What a date field gets, and the pieces of its role that it has no use for. */
export interface DateReading {
  date: string | null;
  spare: Piece[];
}

function valueOf(piece: Piece): string | null {
  return piece.iso ?? readDate(piece.text);
}

/** Both in one order or the other: the time of day may stand before the day. */
function readBoth(one: Piece, other: Piece): string | null {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  return readDate(`${first} ${second}`) ?? readDate(`${second} ${first}`);
}

/**
 * The date that the pieces of one role say:
 * - what all of them say together, as when the day is one piece and the time of day another;
 * - else what one of them says, one that an editor chose before one that was found, with another that
 *   completes it; the others are spare;
 * - else, as none is a date, all their words as they are.
 * @param pieces those of the role, in the order of the original
 * @param known the date that the article has; a piece that is it stays exactly so
 */
export function dateOf(pieces: readonly Piece[], known: string | null): DateReading {
  const [first, second] = pieces;
  if (first === undefined) return { date: null, spare: [] };
  if (second === undefined) {
    const typed = first.text === known ? known : wordsOf(first);
    return {
      date: first.iso ?? (first.text === known ? known : valueOf(first)) ?? typed,
      spare: [],
    };
  }
  const words = pieces.map(wordsOf).join(' ');
  const whole = readDate(words);
  if (whole !== null) return { date: whole, spare: [] };
  const readable = pieces.filter((piece) => valueOf(piece) !== null);
  const main = readable.find(({ chosen }) => chosen === true) ?? readable[0];
  if (main === undefined) return { date: words, spare: [] };
  const others = pieces.filter((piece) => piece !== main);
  const completing = others.find((other) => valueOf(other) === null && readBoth(main, other));
  return {
    date: completing === undefined ? valueOf(main) : readBoth(main, completing),
    spare: others.filter((other) => other !== completing),
  };
}
