import type { Notice } from '../../article/notice';
import type { BodyNode } from '../../body/body-json';
import { bodyText } from '../../body/body-text';
import { bodyPiece } from '../pieces-of-article';
import type { Piece } from '../reading';
import { tidy } from '../text/lines';
import { piece } from '../text/piece';
import { readText } from '../text/read';
import { copyBetweenFields } from './copy-between-fields';

/** A block of the file; `role` where its style already says what it is. */
export interface FoundBlock {
  node: BodyNode;
  role: 'headline' | 'subheadline' | 'byline' | null;
}

/** A line of words, the block that it stands in and where it leads to. */
interface FoundLine {
  text: string;
  /** Where it begins in the words of its block. */
  at: number;
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
    let next = 0;
    return partedAtBreaks(content).map((runs) => {
      const [text, at] = [wordsOf(runs), next];
      next += text.length + 1;
      return { text, at, url: linkIn(runs), block, sign: '' };
    });
  }
  const isList = node.type === 'bulletList' || node.type === 'orderedList';
  // A list of more than lines is copy, and nothing else.
  if (!isList || content.some(({ content: inside = [] }) => inside.length !== 1)) return [];
  return content.map((item, index) => {
    const runs = item.content?.[0]?.content ?? [];
    const sign = node.type === 'bulletList' ? '• ' : `${index + 1}. `;
    const text = wordsOf(runs).replaceAll('\n', ' ');
    return { text, at: 0, url: linkIn(runs), block, sign };
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

function withAddress(found: Piece, url: string): Piece {
  const leads = found.role === 'source' || found.role === 'read-also' || found.role === 'similar';
  return leads && found.url === '' && url !== '' ? { ...found, url } : found;
}

/** Whatever the reader of text took for the field that a style has spoken for is copy. */
function notTwice(found: Piece, spokenFor: ReadonlySet<string | null>): Piece {
  return spokenFor.has(found.role) ? { ...found, role: 'body' } : found;
}

function footnotesIn({ type, content = [] }: BodyNode): number {
  if (type === 'footnote') return 1;
  return content.reduce((count, inside) => count + footnotesIn(inside), 0);
}

/** The pieces of a block, and how many of its footnotes are in none: a field has no footnotes. */
function piecesOfBlock(
  block: FoundBlock,
  read: { piece: Piece; line: FoundLine }[],
  spokenFor: ReadonlySet<string | null>,
): { pieces: Piece[]; lostFootnotes: number } {
  const { node, role } = block;
  if (role !== null) {
    const inside = read.map((each) => each.piece);
    // A title with a kicker in front is both.
    const both = role === 'headline' && inside.some((each) => each.role === 'headline');
    const one = [piece(role, bodyText({ type: 'doc', content: [node] }))];
    return { pieces: both ? inside : one, lostFootnotes: footnotesIn(node) };
  }
  const placed = read.map(({ piece: each, line }) => ({
    piece: notTwice(withAddress(each, line.url), spokenFor),
    line,
  }));
  const whole = { pieces: [bodyPiece(node)], lostFootnotes: 0 };
  if (placed.every((each) => each.piece.role === 'body')) return whole;
  if (node.type === 'paragraph' || node.type === 'heading') {
    return copyBetweenFields(node, placed) ?? whole;
  }
  return { pieces: placed.map((each) => each.piece), lostFootnotes: footnotesIn(node) };
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
  const read = new Map<number, { piece: Piece; line: FoundLine }[]>();
  for (const [index, line] of (aligned ?? []).entries()) {
    const found = reading.pieces[index];
    if (found === undefined) continue;
    const inBlock = read.get(line.block) ?? [];
    inBlock.push({ piece: found, line });
    read.set(line.block, inBlock);
  }
  const spokenFor = new Set(blocks.map(({ role }) => role));
  const found = blocks.map((block, index) =>
    piecesOfBlock(block, read.get(index) ?? [], spokenFor),
  );
  const count = found.reduce((sum, { lostFootnotes }) => sum + lostFootnotes, 0);
  const lost: Notice[] = count > 0 ? [{ code: 'dropped', what: 'footnote', count }] : [];
  const told = aligned === null ? [] : reading.notices.filter(({ code }) => code !== 'missing');
  return { pieces: found.flatMap(({ pieces }) => pieces), notices: [...lost, ...told] };
}
