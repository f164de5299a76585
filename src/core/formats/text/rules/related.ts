import type { RelatedGroup } from '../../../article/article';
import type { Notice } from '../../../article/notice';
import { countWords } from '../../../copy/count-words';
import type { Piece } from '../../reading';
import { readBullet } from '../bullets';
import { findAddress, wholeAddress } from '../find-address';
import { type LabelReading, readLabel } from '../label';
import type { Line } from '../lines';
import { startsWithLabel } from '../look-ahead';
import { piece } from '../piece';
import type { Rule, Taken } from '../rule';
import { hasTitleShape, isNarrative } from '../shapes';
import { isLayout } from '../tables/layout-words';
import { trimEdges } from '../trim-edges';
import { RELATED_HEADING } from '../tables/related-headings';

const MOST_WORDS_OF_TITLE = 30;
const EDGE = /[\s:|–—-]/u;

function readHeading(text: string): { group: RelatedGroup; label: LabelReading } | null {
  for (const [group, pattern] of RELATED_HEADING) {
    const label = readLabel(text, pattern);
    if (label !== null) return { group, label };
  }
  return null;
}

/** The title and address in a line; the number that it begins with is a label. */
function linkOf(group: RelatedGroup, text: string): Piece[] {
  const bullet = readBullet(text);
  const words = bullet?.rest ?? text;
  const number = typeof bullet?.number === 'number' ? [piece('label', bullet.marker)] : [];
  const address = findAddress(words);
  if (address === null) return [...number, piece(group, words)];
  const rest = `${address.before} ${address.after}`.replaceAll(/\s+/gu, ' ');
  return [...number, piece(group, trimEdges(rest, EDGE), { url: address.url })];
}

/** The links of a block that begins with the lines given, and how many lines they take. */
function readBlock(
  group: RelatedGroup,
  first: readonly Piece[],
  lines: readonly Line[],
  inTheMiddle: boolean,
): { links: Piece[]; count: number } {
  const links = [...first];
  let count = 0;
  for (const line of lines) {
    const last = links.findLast(({ role }) => role === group);
    if (startsWithLabel(line.text)) break;
    const bulleted = readBullet(line.text) !== null;
    // With a bullet of its own, an address is an entry of its own.
    const url = bulleted ? null : wholeAddress(line.text);
    if (isLayout(line.folded)) links.push(piece('label', line.text));
    else if (url !== null) {
      if (last !== undefined && last.url === '') last.url = url;
      else if (last === undefined || !inTheMiddle) links.push(piece(group, '', { url }));
      else break;
    } else {
      const short = countWords(line.text) <= MOST_WORDS_OF_TITLE && !isNarrative(line.text);
      // In the middle of the copy a block ends with its first line, unless the next is joined to it.
      const joined = last === undefined || (!line.afterBlank && first.length === 0);
      const fits = bulleted || !inTheMiddle ? short : joined && hasTitleShape(line, 1);
      if (!fits) break;
      links.push(...linkOf(group, line.text));
    }
    count += 1;
  }
  return { links, count };
}

function isRepeat(one: Piece, other: Piece): boolean {
  const sameAddress = one.url === other.url || one.url === '' || other.url === '';
  return one.role === other.role && one.text === other.text && sameAddress;
}

/** Merges exact repeats within a block; which of them has an address does not matter. */
function mergeRepeats(
  group: RelatedGroup,
  links: readonly Piece[],
): Pick<Taken, 'pieces' | 'notices'> {
  const pieces: Piece[] = [];
  const counts = new Map<Piece, number>();
  for (const link of links) {
    const same = link.role === group ? pieces.find((other) => isRepeat(other, link)) : undefined;
    if (same === undefined) pieces.push(link);
    else {
      if (same.url === '') same.url = link.url;
      counts.set(same, (counts.get(same) ?? 1) + 1);
    }
  }
  const notices = [...counts].map(([{ text: title }, count]): Notice => ({
    code: 'merged-repeat',
    group,
    title,
    count,
  }));
  return { pieces, notices };
}

/**
 * Links to other articles: a heading of `tables/related-headings.ts` with titles below it, or with one
 * title behind it on the line. In mid-article the copy goes on after the block. A heading with nothing
 * below it stays in the body.
 */
export const relatedRule: Rule = ({ line, following, copyFollows }) => {
  const heading = readHeading(line.text);
  if (heading === null) return null;
  const { group, label } = heading;
  const first: Piece[] = [];
  if (label.rest !== '') {
    const [link] = linkOf(group, label.rest).filter(({ role }) => role === group);
    const words = countWords(link?.text ?? '');
    const certain = label.separated || (link?.url !== '' && words <= 8);
    if (link === undefined || !certain || words > MOST_WORDS_OF_TITLE) return null;
    if (isNarrative(link.text) || /\p{L}{2}\. /u.test(link.text)) return null;
    first.push(...linkOf(group, label.rest));
  }
  const { links, count } = readBlock(group, first, following, copyFollows);
  if (!links.some(({ role }) => role === group)) {
    return {
      pieces: [piece('body', line.text)],
      notices: [{ code: 'kept-in-body', text: line.text }],
    };
  }
  const { pieces, notices = [] } = mergeRepeats(group, links);
  return { pieces: [piece('label', label.label), ...pieces], notices, following: count };
};
