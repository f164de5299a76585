import { DEFAULT_DIRECTION } from './block-direction';
import type { BodyDoc, Direction } from './body-json';
import { imageAddress } from './image-file';
import { shownBody } from './shown-body';
import { startTag, writeBlocks, type Writing } from './write-blocks';
import { writeNotes } from './write-notes';
import { writeRuns } from './write-runs';

export interface BodyHtmlOptions {
  /** The direction of the page around the body; blocks say theirs only where it differs. */
  direction?: Direction;
  /** HTML put in front of the first paragraph's own words: the dateline. */
  opening?: string;
  /** Where the page finds the file of an image; beside it, in `images`, when nothing is said. */
  imageAddress?: (file: string) => string;
  /** A point in time as readers of the page read it; hours and minutes when nothing is said. */
  timeWords?: (iso: string) => string;
  /** What the link from a footnote back to its sign says, for whoever hears the page. */
  backWords?: string;
}

function hoursOf(iso: string): string {
  return /T(\d{2}:\d{2})/u.exec(iso)?.[1] ?? iso;
}

/**
 * The HTML of a body, without a DOM. Everything is escaped; links are http, https or mailto; of nodes
 * and marks that this version does not know the words are written; blocks without words are not.
 * Comments of the desk are never written. `readBodyHtml` gives `shownBody(body)` back.
 */
export function writeBodyHtml(body: BodyDoc, options: BodyHtmlOptions = {}): string {
  const {
    direction = DEFAULT_DIRECTION,
    opening = '',
    backWords = 'العودة إلى موضع الحاشية',
  } = options;
  const writing: Writing = {
    imageAddress: options.imageAddress ?? imageAddress,
    timeWords: options.timeWords ?? hoursOf,
    notes: [],
  };
  const { content } = shownBody(body);
  const [first, ...rest] = content;
  const parts: string[] = [];
  if (opening !== '' && first?.type === 'paragraph') {
    const words = writeRuns(first.content, writing.notes);
    parts.push(`${startTag('p', first, direction)}${opening}${words}</p>`);
  } else if (opening !== '') parts.push(`<p>${opening}</p>`);
  const others = opening !== '' && first?.type === 'paragraph' ? rest : content;
  if (others.length > 0) parts.push(writeBlocks(others, direction, writing));
  const notes = writeNotes(writing.notes, backWords);
  if (notes !== '') parts.push(notes);
  return parts.join('\n');
}
