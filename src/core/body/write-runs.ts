import { attributeText, type BodyMark, type BodyNode } from './body-json';
import { isKnownMark, type KnownMark } from './content-model';
import { escapeHtml, escapeText } from './escape-html';
import { FOOTNOTE_CLASS } from './nodes/footnote';
import { nestLinks } from './nest-links';
import { isSameMark } from './runs';
import { noteId, noteSignId } from './write-notes';

/** Writes the start tag of a mark and its end tag. */
interface MarkWriter {
  open: (mark: BodyMark) => string;
  close: string;
}

function tags(name: string): MarkWriter {
  return { open: () => `<${name}>`, close: `</${name}>` };
}

function attribute(mark: BodyMark, name: string): string {
  return escapeHtml(attributeText(mark.attrs, name));
}

/** One writer for every mark of the schema that a page can show. */
export const markWriters: Record<KnownMark, MarkWriter> = {
  isolate: { open: (mark) => `<bdi dir="${attribute(mark, 'dir')}">`, close: '</bdi>' },
  link: { open: (mark) => `<a href="${attribute(mark, 'href')}">`, close: '</a>' },
  bold: tags('strong'),
  italic: tags('em'),
  strike: tags('s'),
  subscript: tags('sub'),
  superscript: tags('sup'),
};

/** Writes the sign of a footnote, and puts its words with those of the ones before it. */
function writeFootnote(node: BodyNode, notes: string[]): string {
  notes.push(attributeText(node.attrs, 'text'));
  const number = notes.length;
  return (
    `<sup class="${FOOTNOTE_CLASS}"><a href="#${noteId(number)}" id="${noteSignId(number)}"` +
    ` role="doc-noteref">${number}</a></sup>`
  );
}

function writeRun(node: BodyNode, notes: string[]): string {
  if (node.text !== undefined) return escapeText(node.text);
  return node.type === 'footnote' ? writeFootnote(node, notes) : '<br>';
}

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

/**
 * Writes runs with their marks; marks that neighbours share from the outside in stay open between them.
 * @param notes the words of the footnotes so far; those of this line are added
 */
export function writeRuns(nodes: BodyNode[] = [], notes: string[]): string {
  let html = '';
  const open: BodyMark[] = [];
  for (const node of nestLinks(nodes)) {
    // A footnote is a link of its own, and none may stand in another.
    const marks = node.type === 'footnote' ? [] : (node.marks ?? []);
    html += closeMarks(open, sharedMarks(open, marks));
    for (let index = open.length; index < marks.length; index += 1) {
      const mark = marks[index];
      if (mark === undefined || !isKnownMark(mark.type)) continue;
      html += markWriters[mark.type].open(mark);
      open.push(mark);
    }
    html += writeRun(node, notes);
  }
  return html + closeMarks(open, 0);
}
