import type { BodyNode } from '../../body/body-json';
import { bodyPiece } from '../pieces-of-article';
import type { Piece } from '../reading';
import { runsBetween } from '../runs-between';
import { isUnseen, withOneDash } from '../text/lines';

/** A piece that was read from a line of a block, and where in the words of the block the line begins. */
export interface PlacedPiece {
  piece: Piece;
  line: { text: string; at: number };
}

/** Copy that stands together in a block, from a place in its words to another. */
interface Span {
  start: number;
  end: number;
}

/** The signs of a text that a reader sees, with their places: what tidying leaves alone. */
function seenSigns(text: string): { signs: string; places: number[] } {
  const dashed = withOneDash(text);
  const places = Array.from({ length: dashed.length }, (_, at) => at).filter(
    (at) => !isUnseen(dashed.charAt(at)),
  );
  return { signs: places.map((at) => dashed.charAt(at)).join(''), places };
}

/** Where the words of a piece stand in its line, with what follows them unseen; null if not there. */
function spanOf({ piece, line }: PlacedPiece): Span | null {
  const { signs, places } = seenSigns(line.text);
  const wanted = seenSigns(piece.text).signs;
  // Its words may be in the dateline, too, and that stands in front.
  const first = signs.endsWith(wanted) ? signs.length - wanted.length : signs.indexOf(wanted);
  const start = places[first];
  if (wanted === '' || start === undefined) return null;
  const end = places[first + wanted.length] ?? line.text.length;
  return { start: line.at + start, end: line.at + end };
}

function isCopy({ role, block }: Piece): boolean {
  return role === 'body' && block === null;
}

function isFootnote({ type }: BodyNode): boolean {
  return type === 'footnote';
}

/**
 * The pieces of a block of which a part went to fields: what is left of it keeps its bold, links, notes
 * and line breaks. A footnote in front of the copy, as one on a dateline, stays with the copy.
 * @returns null when the words of a piece are not found in the block
 */
export function copyBetweenFields(
  node: BodyNode,
  placed: readonly PlacedPiece[],
): { pieces: Piece[]; lostFootnotes: number } | null {
  const { content = [] } = node;
  const pieces: Piece[] = [];
  const kept = new Set<BodyNode>();
  let open: Span | null = null;
  const endCopy = () => {
    if (open === null) return;
    const runs = runsBetween(content, open.start, open.end);
    const before = kept.size > 0 ? [] : runsBetween(content, 0, open.start).filter(isFootnote);
    const all = [...before.filter((note) => !runs.includes(note)), ...runs];
    for (const run of all) kept.add(run);
    pieces.push(bodyPiece({ ...node, content: all }));
    open = null;
  };
  for (const [index, each] of placed.entries()) {
    if (!isCopy(each.piece)) {
      endCopy();
      pieces.push(each.piece);
      continue;
    }
    const span = spanOf(each);
    if (span === null) return null;
    // What stands in front of the first words, as a label, is copy with them.
    const start: number = index === 0 ? 0 : (open ?? span).start;
    open = { start, end: span.end };
  }
  endCopy();
  const lost = content.filter((run) => isFootnote(run) && !kept.has(run));
  return { pieces, lostFootnotes: lost.length };
}
