import { readLinkAddress } from '../../article/web-address';
import type { BodyMark, BodyNode } from '../../body/body-json';
import { pageAddress } from '../../body/page-address';
import { addRun } from '../../body/runs';
import { shownText } from '../../body/shown-text';
import type { WordImage, WordRun } from './word-document';

/** A line of copy, or a picture that stood between two. */
export type LineOrImage =
  { kind: 'line'; content: BodyNode[] } | { kind: 'image'; image: WordImage };

/** The marks as a page may have them: a link to anything but a page or an address goes. */
function safeMarks(marks: readonly BodyMark[]): BodyMark[] {
  return marks.flatMap((mark) => {
    if (mark.type !== 'link') return [mark];
    const href = mark.attrs?.['href'];
    const address = readLinkAddress(typeof href === 'string' ? href : '');
    return address.ok ? [{ type: 'link', attrs: { href: pageAddress(address.url) } }] : [];
  });
}

function marked(node: BodyNode, marks: readonly BodyMark[]): BodyNode {
  const safe = safeMarks(marks);
  return safe.length === 0 ? node : { ...node, marks: safe };
}

/**
 * The runs of a paragraph as copy. Pictures stand in lines of text in Word; in an article they are
 * blocks, and part the line.
 */
export function linesOfRuns(runs: readonly WordRun[]): LineOrImage[] {
  const lines: LineOrImage[] = [];
  let content: BodyNode[] = [];
  const endLine = () => {
    if (content.length > 0) lines.push({ kind: 'line', content });
    content = [];
  };
  for (const run of runs) {
    if (run.kind === 'image') {
      endLine();
      lines.push(run);
    } else if (run.kind === 'break') content.push(marked({ type: 'hardBreak' }, run.marks));
    else if (run.kind === 'footnote') {
      content.push({ type: 'footnote', attrs: { text: run.text } });
    } else {
      const text = shownText(run.text);
      if (text !== '') addRun(content, marked({ type: 'text', text }, run.marks));
    }
  }
  endLine();
  return lines;
}

/** True when there is something in a line for a reader to see. */
export function hasWords(content: readonly BodyNode[]): boolean {
  return content.some(
    ({ type, text }) => type === 'footnote' || (text !== undefined && /\S/u.test(text)),
  );
}

/** The runs of a paragraph as one line, without pictures. */
export function lineOfRuns(runs: readonly WordRun[]): BodyNode[] {
  return linesOfRuns(runs.filter(({ kind }) => kind !== 'image')).flatMap((line) =>
    line.kind === 'line' ? line.content : [],
  );
}
