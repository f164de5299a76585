import type { Piece } from '../../reading';
import { type Bullet, readBullet } from '../bullets';
import type { Line } from '../lines';
import { listItemBlock } from '../list-item';
import { startsWithLabel } from '../look-ahead';
import { piece } from '../piece';
import type { Rule } from '../rule';

/** The items that follow each other from the first on: bullets, or numbers that count up. */
function readRun(first: Bullet, following: readonly Line[]): Bullet[] {
  const items = [first];
  for (const line of following) {
    const bullet = readBullet(line.text);
    const last = items.at(-1);
    const expected = typeof last?.number === 'number' ? last.number + 1 : null;
    if (bullet === null || bullet.number !== expected || startsWithLabel(line.text)) break;
    items.push(bullet);
  }
  return items;
}

function itemPiece({ number, rest }: Bullet, index: number): Piece {
  const block =
    number === null
      ? listItemBlock('bulletList', null, rest)
      : listItemBlock('orderedList', index === 0 ? number : null, rest);
  return piece('body', rest, { block });
}

/**
 * Lists. One line with a hyphen, an asterisk or a number may be anything; two of them are a list, and
 * numbers must count up, because a list writes them itself.
 */
export const listRule: Rule = ({ line, following }) => {
  const first = readBullet(line.text);
  if (first === null) return null;
  const items = readRun(first, following);
  if (items.length === 1 && !first.sure) return null;
  return { pieces: items.map(itemPiece), following: items.length - 1, startsBody: true };
};
