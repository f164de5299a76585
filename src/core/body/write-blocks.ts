import { DEFAULT_DIRECTION } from './block-direction';
import { attributeText, type BodyNode, type Direction } from './body-json';
import { isKnownNode, type KnownNode } from './content-model';
import { writeEmbed, writeImage } from './write-figures';
import { writeRuns } from './write-runs';
import { escapeHtml, escapeText } from './escape-html';
import { INFO_BOX_CLASS } from './nodes/info-box';
import { LIVE_ENTRY_CLASS } from './nodes/live-entry';
import { PULL_QUOTE_CLASS } from './nodes/pull-quote';
import { TABLE_CLASS } from './nodes/table-rules';

/** What all blocks of a body have in common while they are written. */
export interface Writing {
  /** Where a page finds the file of an image. */
  imageAddress: (file: string) => string;
  /** A point in time as readers read it. */
  timeWords: (iso: string) => string;
  /** The words of the footnotes so far, in order. */
  notes: string[];
}

/** Writes a node; `around` is the direction that it stands in. */
type NodeWriter = (node: BodyNode, around: Direction, writing: Writing) => string;

function directionOf(node: BodyNode): Direction {
  return node.attrs?.['dir'] === 'ltr' ? 'ltr' : DEFAULT_DIRECTION;
}

function directionAttribute(node: BodyNode, around: Direction): string {
  const dir = directionOf(node);
  return dir === around ? '' : ` dir="${dir}"`;
}

/** Writes the start tag of a block. */
export function startTag(name: string, node: BodyNode, around: Direction, more = ''): string {
  return `<${name}${more}${directionAttribute(node, around)}>`;
}

/** Writes blocks, one after the other on lines of their own. */
export function writeBlocks(nodes: BodyNode[] = [], around: Direction, writing: Writing): string {
  return nodes.map((node) => writeNode(node, around, writing)).join('\n');
}

function line(name: string): NodeWriter {
  return (node, around, { notes }) =>
    `${startTag(name, node, around)}${writeRuns(node.content, notes)}</${name}>`;
}

function container(name: string, more = '', opening = ''): NodeWriter {
  return (node, around, writing) =>
    `${startTag(name, node, around, more)}\n${opening}` +
    `${writeBlocks(node.content, directionOf(node), writing)}\n</${name}>`;
}

function span(cell: BodyNode, name: 'colspan' | 'rowspan'): string {
  const value = Number(cell.attrs?.[name] ?? 1);
  return value === 1 ? '' : ` ${name}="${value}"`;
}

/** A cell; one line alone needs no paragraph around it. */
function writeCell(cell: BodyNode, scope: string, around: Direction, writing: Writing): string {
  const isHeader = cell.type === 'tableHeader';
  const name = isHeader ? 'th' : 'td';
  const more = `${isHeader ? ` scope="${scope}"` : ''}${span(cell, 'colspan')}${span(cell, 'rowspan')}`;
  const [first, second] = cell.content ?? [];
  if (first?.type === 'paragraph' && second === undefined) {
    const start =
      first.content === undefined ? `<${name}${more}>` : startTag(name, first, around, more);
    return `${start}${writeRuns(first.content, writing.notes)}</${name}>`;
  }
  return `<${name}${more}>\n${writeBlocks(cell.content, around, writing)}\n</${name}>`;
}

function isHeaderRow({ content = [] }: BodyNode): boolean {
  return content.every(({ type }) => type === 'tableHeader');
}

function writeRows(rows: BodyNode[], around: Direction, writing: Writing): string {
  const lines = rows.map((row) => {
    const scope = isHeaderRow(row) ? 'col' : 'row';
    const cells = (row.content ?? []).map((cell) => writeCell(cell, scope, around, writing));
    return `<tr>${cells.join('')}</tr>`;
  });
  return lines.join('\n');
}

/** How many rows at the start name columns, as long as none of their cells reaches below them. */
function headerRows(rows: BodyNode[]): number {
  const end = rows.findIndex((row) => !isHeaderRow(row));
  const reaches = rows
    .slice(0, Math.max(end, 0))
    .some(({ content = [] }, index) =>
      content.some(({ attrs }) => index + Number(attrs?.['rowspan'] ?? 1) > end),
    );
  return reaches ? 0 : Math.max(end, 0);
}

/** A table, in a box of its own that scrolls where the page is narrower than the table. */
function writeTable(node: BodyNode, around: Direction, writing: Writing): string {
  const rows = node.content ?? [];
  const dir = directionOf(node);
  const heads = headerRows(rows);
  const head =
    heads === 0 ? '' : `<thead>\n${writeRows(rows.slice(0, heads), dir, writing)}\n</thead>\n`;
  const body = `<tbody>\n${writeRows(rows.slice(heads), dir, writing)}\n</tbody>`;
  const scroller = startTag('div', node, around, ' class="table" tabindex="0"');
  return `${scroller}\n<table class="${TABLE_CLASS}">\n${head}${body}\n</table>\n</div>`;
}

/** A box is a section of the page when it has a heading; without one it would be a section of nothing. */
function box(className: string, opening: (node: BodyNode, writing: Writing) => string): NodeWriter {
  return (node, around, writing) => {
    const hasHeading = node.content?.some(({ type }) => type === 'heading') === true;
    const name = hasHeading ? 'section' : 'div';
    const start = opening(node, writing);
    return container(name, ` class="${className}"`, start)(node, around, writing);
  };
}

function entryTime(node: BodyNode, { timeWords }: Writing): string {
  const time = attributeText(node.attrs, 'time');
  if (time === '') return '';
  return `<time datetime="${escapeHtml(time)}">${escapeText(timeWords(time))}</time>\n`;
}

/** One writer for every node of the schema that a page can show. */
export const nodeWriters: Record<KnownNode, NodeWriter> = {
  doc: (node, around, writing) => writeBlocks(node.content, around, writing),
  text: (node, _, { notes }) => writeRuns([node], notes),
  paragraph: (node, around, writing) =>
    node.content === undefined ? '' : line('p')(node, around, writing),
  heading: (node, around, writing) =>
    line(`h${Number(node.attrs?.['level'])}`)(node, around, writing),
  bulletList: container('ul'),
  orderedList: (node, around, writing) => {
    const start = Number(node.attrs?.['start']);
    return container('ol', start === 1 ? '' : ` start="${start}"`)(node, around, writing);
  },
  listItem: (node, around, writing) => `<li>${writeBlocks(node.content, around, writing)}</li>`,
  blockquote: container('blockquote'),
  // No `aside`, here and in a box: each would be a landmark of its own to whoever hears the page.
  pullQuote: container('blockquote', ` class="${PULL_QUOTE_CLASS}"`),
  attribution: line('footer'),
  image: (node, _, { imageAddress }) => writeImage(node.attrs ?? {}, imageAddress),
  embed: (node) => writeEmbed(node.attrs ?? {}),
  table: writeTable,
  tableRow: (node, around, writing) => writeRows([node], around, writing),
  tableHeader: (node, around, writing) => writeCell(node, 'col', around, writing),
  tableCell: (node, around, writing) => writeCell(node, 'col', around, writing),
  infoBox: box(INFO_BOX_CLASS, () => ''),
  liveEntry: box(LIVE_ENTRY_CLASS, entryTime),
  horizontalRule: () => '<hr>',
  hardBreak: (node, _, { notes }) => writeRuns([node], notes),
  footnote: (node, _, { notes }) => writeRuns([node], notes),
};

function writeNode(node: BodyNode, around: Direction, writing: Writing): string {
  return isKnownNode(node.type) ? nodeWriters[node.type](node, around, writing) : '';
}
