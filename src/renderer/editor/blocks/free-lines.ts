import { Fragment, type Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';

/** What lines come out into: they never leave their box, entry or cell. */
const HOLDERS = new Set(['doc', 'infoBox', 'liveEntry', 'tableCell', 'tableHeader']);

/** A part of a block that is taken apart. */
interface Piece {
  node: Node;
  /** It comes out of all that it stood in. */
  isFree: boolean;
}

/** A line as a paragraph of its own, in the direction that it has. */
function asParagraph(line: Node): Node {
  const { paragraph } = line.type.schema.nodes;
  if (paragraph === undefined || !line.isTextblock || line.type === paragraph) return line;
  return paragraph.create(line.attrs, line.content, line.marks);
}

/** A block with the lines at some positions taken out; what stays together keeps its wrapper. */
function takeApart(node: Node, position: number, taken: ReadonlySet<number>): Piece[] {
  if (node.isTextblock || node.isLeaf) {
    const isFree = taken.has(position);
    return [{ node: isFree ? asParagraph(node) : node, isFree }];
  }
  const pieces: Piece[] = [];
  let kept: Node[] = [];
  const wrapKept = () => {
    const content = Fragment.from(kept);
    if (node.type.validContent(content)) pieces.push({ node: node.copy(content), isFree: false });
    // A nested list without its item, or a name without what was said.
    else for (const child of kept) pieces.push({ node: outOf(child), isFree: true });
    kept = [];
  };
  node.forEach((child, offset) => {
    for (const piece of takeApart(child, position + 1 + offset, taken)) {
      if (!piece.isFree) {
        kept.push(piece.node);
        continue;
      }
      if (kept.length > 0) wrapKept();
      pieces.push(piece);
    }
  });
  if (kept.length > 0) wrapKept();
  return pieces;
}

/** What can stand anywhere: an attribution cannot. */
function outOf(node: Node): Node {
  return node.type.name === 'attribution' ? asParagraph(node) : node;
}

/** A position by the line it is in and its place in that line. */
interface LinePlace {
  line: number;
  offset: number;
}

function placeOf(doc: Node, position: number): LinePlace {
  let line = 0;
  doc.nodesBetween(0, position, (node, at) => {
    if (node.isTextblock && at < position) line += 1;
  });
  return { line, offset: doc.resolve(position).parentOffset };
}

function positionOf(doc: Node, { line, offset }: LinePlace): number {
  let seen = 0;
  let position = 0;
  doc.descendants((node, at) => {
    if (!node.isTextblock) return seen < line;
    seen += 1;
    if (seen === line) position = at + 1 + offset;
    return false;
  });
  return position;
}

/** A stretch of the copy. */
interface Stretch {
  from: number;
  to: number;
}

/** What the selection covers. */
export function selectedStretches({ selection }: Transaction): Stretch[] {
  return selection.ranges.map(({ $from, $to }) => ({ from: $from.pos, to: $to.pos }));
}

/**
 * Makes plain paragraphs of the lines in some stretches: they come out of their lists and quotes, and
 * stay in the box, the entry or the cell they are in. Each keeps its direction; the caret stays in its
 * words.
 */
export function freeLines(tr: Transaction, stretches: readonly Stretch[]): void {
  const { doc, selection } = tr;
  const taken = new Set<number>();
  const blocks = new Map<number, Node>();
  for (const { from, to } of stretches) {
    doc.nodesBetween(from, to, (node, position, parent) => {
      if (node.isInline) return false;
      const isHeld = parent !== null && HOLDERS.has(parent.type.name);
      if (isHeld && !node.type.isInGroup('section')) blocks.set(position, node);
      if (node.isTextblock || node.isLeaf) taken.add(position);
      return true;
    });
  }
  const ends =
    selection instanceof TextSelection
      ? [placeOf(doc, selection.anchor), placeOf(doc, selection.head)]
      : [];
  for (const [position, block] of [...blocks].toReversed()) {
    const pieces = takeApart(block, position, taken).map(({ node }) => node);
    if (pieces.length === 1 && pieces[0] === block) continue;
    tr.replaceWith(position, position + block.nodeSize, pieces);
  }
  const [anchor, head] = ends;
  if (!tr.docChanged || anchor === undefined || head === undefined) return;
  tr.setSelection(
    TextSelection.create(tr.doc, positionOf(tr.doc, anchor), positionOf(tr.doc, head)),
  );
}
