import type { Notice } from '../../article/notice';
import type { BodyNode } from '../../body/body-json';
import { bodyText } from '../../body/body-text';
import { runsFrom } from '../html/take-dateline';
import { bodyPiece } from '../pieces-of-article';
import type { Piece } from '../reading';
import { tidy } from '../text/lines';
import { piece } from '../text/piece';
import { readText } from '../text/read';

/** A block of the file; `role` where its style already says what it is. */
export interface FoundBlock {
  node: BodyNode;
  role: 'headline' | 'subheadline' | 'byline' | null;
}

/** A line of words, the block that it stands in and where it leads to. */
interface FoundLine {
  text: string;
  block: number;
  url: string;
  /** What to put before it so that the reader of text sees an item of a list. */
  sign: string;
}

/** How far ahead the line of a piece is looked for: repeated links make no piece. */
const AHEAD = 50;

function linkIn(nodes: readonly BodyNode[]): string {
  for (const { marks = [] } of nodes) {
    const href = marks.find(({ type }) => type === 'link')?.attrs?.['href'];
    if (typeof href === 'string' && /^https?:/iu.test(href)) return href;
  }
  return '';
}

/** The runs of a block, parted at its line breaks. */
function partedAtBreaks(runs: readonly BodyNode[]): BodyNode[][] {
  const parts: BodyNode[][] = [[]];
  for (const run of runs) {
    if (run.type === 'hardBreak') parts.push([]);
    else parts.at(-1)?.push(run);
  }
  return parts;
}

function wordsOf(nodes: readonly BodyNode[]): string {
  return nodes.map(({ text }) => text ?? '').join('');
}

function linesOf({ node }: FoundBlock, block: number): FoundLine[] {
  const { content = [] } = node;
  if (node.type === 'paragraph' || node.type === 'heading') {
    return partedAtBreaks(content).map((runs) => ({
      text: wordsOf(runs),
      url: linkIn(runs),
      block,
      sign: '',
    }));
  }
  const isList = node.type === 'bulletList' || node.type === 'orderedList';
  // A list of more than lines is copy, and nothing else.
  if (!isList || content.some(({ content: inside = [] }) => inside.length !== 1)) return [];
  return content.map((item, index) => {
    const runs = item.content?.[0]?.content ?? [];
    const sign = node.type === 'bulletList' ? '• ' : `${index + 1}. `;
    return { text: wordsOf(runs).replaceAll('\n', ' '), url: linkIn(runs), block, sign };
  });
}

/** The lines that pieces were read from, in order; null when one cannot be found again. */
function alignPieces(pieces: readonly Piece[], lines: readonly FoundLine[]): FoundLine[] | null {
  const tidied = lines.map(({ text, sign }) => tidy(sign + text));
  const aligned: FoundLine[] = [];
  let at = 0;
  for (const { text, url } of pieces) {
    const words = text === '' ? url : text;
    const ahead = tidied.slice(at, at + AHEAD).findIndex((line) => line.includes(words));
    const line = ahead === -1 ? undefined : lines[at + ahead];
    if (line === undefined) return null;
    at += ahead;
    aligned.push(line);
  }
  return aligned;
}

/** The end of a paragraph of which the beginning went to a field, with its bold, links and notes. */
function cutPiece(node: BodyNode, rest: Piece): Piece {
  const { content = [] } = node;
  const length = content.reduce((sum, run) => sum + (run.text ?? ' ').length, 0);
  const text = content.map((run) => run.text ?? ' ').join('');
  if (node.type !== 'paragraph' || !text.trimEnd().endsWith(rest.text)) return rest;
  const start = length - (text.length - text.trimEnd().length) - rest.text.length;
  return bodyPiece({ ...node, content: runsFrom(content, start) });
}

function withAddress(found: Piece, url: string): Piece {
  const leads = found.role === 'source' || found.role === 'read-also' || found.role === 'similar';
  return leads && found.url === '' && url !== '' ? { ...found, url } : found;
}

/** Whatever the reader of text took for the field that a style has spoken for is copy. */
function notTwice(found: Piece, blocks: readonly FoundBlock[]): Piece {
  const taken = blocks.some(({ role }) => role !== null && role === found.role);
  return taken ? { ...found, role: 'body' } : found;
}

function piecesOfBlock(
  block: FoundBlock,
  read: { piece: Piece; line: FoundLine }[],
  blocks: readonly FoundBlock[],
): Piece[] {
  const { node, role } = block;
  if (role !== null) {
    const inside = read.map((each) => each.piece);
    // A title with a kicker in front is both.
    const both = role === 'headline' && inside.some((each) => each.role === 'headline');
    return both ? inside : [piece(role, bodyText({ type: 'doc', content: [node] }))];
  }
  const pieces = read.map((each) => notTwice(withAddress(each.piece, each.line.url), blocks));
  if (pieces.every((each) => each.role === 'body')) return [bodyPiece(node)];
  return pieces.map((each) =>
    each.role === 'body' && each.block === null ? cutPiece(node, each) : each,
  );
}

/**
 * Recognises in the blocks of a Word file what an editor does in plain text: kicker, headline, byline,
 * dates, dateline, sources, related links, tags. Copy keeps its blocks as they are.
 */
export function recognise(blocks: readonly FoundBlock[]): { pieces: Piece[]; notices: Notice[] } {
  const lines = blocks.flatMap(linesOf);
  const text = lines
    .map(({ text: words, sign, block }, index) => {
      const parted = index > 0 && lines[index - 1]?.block !== block;
      return `${parted ? '\n' : ''}${sign}${words}`;
    })
    .join('\n');
  const reading = readText(text);
  const aligned = alignPieces(reading.pieces, lines);
  const read = reading.pieces.map((each, index) => ({ piece: each, line: aligned?.[index] }));
  return {
    pieces: blocks.flatMap((block, index) =>
      piecesOfBlock(
        block,
        read.flatMap(({ piece: each, line }) =>
          line?.block === index ? [{ piece: each, line }] : [],
        ),
        blocks,
      ),
    ),
    notices: aligned === null ? [] : reading.notices.filter(({ code }) => code !== 'missing'),
  };
}
