import { readWebAddress } from '../article/web-address';
import { DEFAULT_DIRECTION } from './block-direction';
import type { BodyNode, Direction } from './body-json';
import type { KnownNode } from './content-model';
import { isPixels } from './data-attribute';
import { isImageFile } from './image-file';
import { nearestHeadingLevel } from './nodes/heading';
import { isEntryTime } from './nodes/live-entry';
import { areWidths, isSpan } from './nodes/table';

type Attributes = Record<string, unknown>;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function pixelsOf(value: unknown): number {
  return isPixels(value) ? value : 0;
}

function spanOf(value: unknown): number {
  return isSpan(value) ? value : 1;
}

function dirOf({ dir }: Attributes): { dir: Direction } {
  return { dir: dir === 'ltr' ? 'ltr' : DEFAULT_DIRECTION };
}

function cellAttributes({ colspan, rowspan, colwidth }: Attributes): Attributes {
  return {
    colspan: spanOf(colspan),
    rowspan: spanOf(rowspan),
    colwidth: areWidths(colwidth) ? colwidth : null,
  };
}

/** The attributes of every node that has any, as they are kept; null when the node is none without. */
const readers: Partial<Record<KnownNode, (attrs: Attributes) => Attributes | null>> = {
  paragraph: dirOf,
  heading: (attrs) => {
    const level = attrs['level'];
    return { level: nearestHeadingLevel(typeof level === 'number' ? level : 2), ...dirOf(attrs) };
  },
  bulletList: dirOf,
  orderedList: (attrs) => {
    const start = attrs['start'];
    return { start: Number.isSafeInteger(start) ? start : 1, ...dirOf(attrs) };
  },
  blockquote: dirOf,
  pullQuote: dirOf,
  attribution: dirOf,
  image: ({ file, alt, caption, credit, width, height }) =>
    isImageFile(file)
      ? {
          file,
          alt: textOf(alt),
          caption: textOf(caption),
          credit: textOf(credit),
          width: pixelsOf(width),
          height: pixelsOf(height),
        }
      : null,
  embed: ({ url, title }) => {
    const address = readWebAddress(textOf(url));
    return address.ok ? { url: address.url, title: textOf(title) } : null;
  },
  table: dirOf,
  tableHeader: cellAttributes,
  tableCell: cellAttributes,
  infoBox: dirOf,
  liveEntry: (attrs) => {
    const time = textOf(attrs['time']);
    return { time: isEntryTime(time) ? time : '', ...dirOf(attrs) };
  },
  footnote: ({ text }) => ({ text: textOf(text) }),
};

/**
 * The attributes of a node in the form in which bodies are kept: those that this version knows, with
 * values that it allows.
 * @returns undefined for a node that has none, null for one that is nothing without what it lacks: an
 *   image without a file, an embed without an address
 */
export function knownAttributes(
  type: KnownNode,
  attrs: BodyNode['attrs'],
): Attributes | null | undefined {
  return readers[type]?.(attrs ?? {});
}
