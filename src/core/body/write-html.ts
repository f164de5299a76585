import { type BodyDoc, type BodyMark, type BodyNode, type Direction } from './body-json';
import { DEFAULT_DIRECTION } from './block-direction';
import { isKnownMark, isKnownNode, type KnownMark, type KnownNode } from './content-model';
import { escapeHtml, escapeText } from './escape-html';
import { PULL_QUOTE_CLASS } from './nodes/pull-quote';
import { isSameMark } from './runs';
import { shownBody } from './shown-body';

export interface BodyHtmlOptions {
  /** The direction of the page around the body; blocks say theirs only where it differs. */
  direction?: Direction;
  /** HTML put in front of the first paragraph's own words: the dateline. */
  opening?: string;
}

/** Writes a node; `around` is the direction that it stands in. */
type NodeWriter = (node: BodyNode, around: Direction) => string;

/** Writes the start tag of a mark and its end tag. */
interface MarkWriter {
  open: (mark: BodyMark) => string;
  close: string;
}

function tags(name: string): MarkWriter {
  return { open: () => `<${name}>`, close: `</${name}>` };
}

function attribute(mark: BodyMark, name: string): string {
  const value = mark.attrs?.[name];
  return typeof value === 'string' ? escapeHtml(value) : '';
}

/** One writer for every mark of the schema that a page can show. */
export const markWriters: Record<KnownMark, MarkWriter> = {
  link: { open: (mark) => `<a href="${attribute(mark, 'href')}">`, close: '</a>' },
  isolate: { open: (mark) => `<bdi dir="${attribute(mark, 'dir')}">`, close: '</bdi>' },
  bold: tags('strong'),
  italic: tags('em'),
  strike: tags('s'),
  subscript: tags('sub'),
  superscript: tags('sup'),
};

/** How many marks of a run are those that are open already, from the outside in. */
function sharedMarks(open: BodyMark[], marks: BodyMark[]): number {
  let shared = 0;
  for (const mark of open) {
    if (!isSameMark(mark, marks[shared])) break;
    shared += 1;
  }
  return shared;
}

/** The end tags of the marks that are open beyond the first `count`, which stay open. */
function closeMarks(open: BodyMark[], count: number): string {
  let html = '';
  while (open.length > count) {
    const type = open.pop()?.type ?? '';
    if (isKnownMark(type)) html += markWriters[type].close;
  }
  return html;
}

/** Runs with their marks; marks that neighbours share from the outside in stay open between them. */
function writeRuns(nodes: BodyNode[] = []): string {
  let html = '';
  const open: BodyMark[] = [];
  for (const node of nodes) {
    const marks = node.marks ?? [];
    html += closeMarks(open, sharedMarks(open, marks));
    for (let index = open.length; index < marks.length; index += 1) {
      const mark = marks[index];
      if (mark === undefined || !isKnownMark(mark.type)) continue;
      html += markWriters[mark.type].open(mark);
      open.push(mark);
    }
    html += writeNode(node, DEFAULT_DIRECTION);
  }
  return html + closeMarks(open, 0);
}

function writeBlocks(nodes: BodyNode[] = [], around: Direction): string {
  return nodes.map((node) => writeNode(node, around)).join('\n');
}

function directionOf(node: BodyNode): Direction {
  return node.attrs?.['dir'] === 'ltr' ? 'ltr' : DEFAULT_DIRECTION;
}

function startTag(name: string, node: BodyNode, around: Direction, more = ''): string {
  const dir = directionOf(node);
  return `<${name}${more}${dir === around ? '' : ` dir="${dir}"`}>`;
}

function line(name: string): NodeWriter {
  return (node, around) => `${startTag(name, node, around)}${writeRuns(node.content)}</${name}>`;
}

function container(name: string, more = ''): NodeWriter {
  return (node, around) =>
    `${startTag(name, node, around, more)}\n${writeBlocks(node.content, directionOf(node))}\n</${name}>`;
}

/** One writer for every node of the schema that a page can show. */
export const nodeWriters: Record<KnownNode, NodeWriter> = {
  doc: (node, around) => writeBlocks(node.content, around),
  text: (node) => escapeText(node.text ?? ''),
  paragraph: (node, around) => (node.content === undefined ? '' : line('p')(node, around)),
  heading: (node, around) => line(`h${Number(node.attrs?.['level'])}`)(node, around),
  bulletList: container('ul'),
  orderedList: (node, around) => {
    const start = Number(node.attrs?.['start']);
    return container('ol', start === 1 ? '' : ` start="${start}"`)(node, around);
  },
  listItem: (node, around) => `<li>${writeBlocks(node.content, around)}</li>`,
  blockquote: container('blockquote'),
  // No `aside`: each would be a landmark of its own to whoever hears the page.
  pullQuote: container('blockquote', ` class="${PULL_QUOTE_CLASS}"`),
  horizontalRule: () => '<hr>',
  hardBreak: () => '<br>',
};

function writeNode(node: BodyNode, around: Direction): string {
  return isKnownNode(node.type) ? nodeWriters[node.type](node, around) : '';
}

/**
 * The HTML of a body, without a DOM. Everything is escaped; links are http, https or mailto; of nodes
 * and marks that this version does not know the words are written; blocks without words are not.
 * `readBodyHtml` gives `shownBody(body)` back.
 */
export function writeBodyHtml(body: BodyDoc, options: BodyHtmlOptions = {}): string {
  const { direction = DEFAULT_DIRECTION, opening = '' } = options;
  const shown = shownBody(body);
  if (opening === '') return writeBlocks(shown.content, direction);
  const [first, ...rest] = shown.content;
  if (first?.type !== 'paragraph') {
    return [`<p>${opening}</p>`, writeBlocks(shown.content, direction)].join('\n');
  }
  const start = `${startTag('p', first, direction)}${opening}${writeRuns(first.content)}</p>`;
  return rest.length === 0 ? start : `${start}\n${writeBlocks(rest, direction)}`;
}
