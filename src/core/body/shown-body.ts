import { type BodyDoc, type BodyMark, type BodyNode, emptyBody } from './body-json';
import { isHollow, knownBody } from './known-body';
import { pageAddress } from './page-address';
import { addRun } from './runs';
import { shownText } from './shown-text';

function shownMark(mark: BodyMark): BodyMark {
  const href = mark.attrs?.['href'];
  return typeof href === 'string' ? { ...mark, attrs: { href: pageAddress(href) } } : mark;
}

function shownRuns(nodes: BodyNode[]): BodyNode[] {
  const line: BodyNode[] = [];
  for (const node of nodes) {
    const marks = node.marks === undefined ? {} : { marks: node.marks.map(shownMark) };
    if (node.text === undefined) line.push({ ...node, ...marks });
    else {
      const text = shownText(node.text);
      if (text !== '') addRun(line, { ...node, ...marks, text });
    }
  }
  return line;
}

/** True when a line has something in it for a reader to see. */
function hasWords(line: BodyNode[]): boolean {
  return line.some((node) => node.text !== undefined && /\S/u.test(node.text));
}

function shownBlock(node: BodyNode): BodyNode[] {
  if (node.type === 'horizontalRule') return [node];
  const { content = [], ...block } = node;
  if (node.type === 'paragraph' || node.type === 'heading') {
    const line = shownRuns(content);
    return hasWords(line) ? [{ ...block, content: line }] : [];
  }
  const inside = content.flatMap(shownBlock);
  if (node.type === 'listItem' && inside.length > 0 && inside[0]?.type !== 'paragraph') {
    // An item begins with a paragraph, if only an empty one; the page writes none.
    inside.unshift({ type: 'paragraph', attrs: { dir: 'rtl' } });
  }
  const shown = inside.length > 0 ? { ...block, content: inside } : block;
  return isHollow(shown) ? [] : [shown];
}

/**
 * A body as a page shows it: what `knownBody` keeps, without blocks that have nothing to read in
 * them, with texts and addresses as they stand in HTML. Reading what `writeBodyHtml` wrote gives
 * exactly this.
 */
export function shownBody(body: BodyDoc): BodyDoc {
  const content = knownBody(body).content.flatMap(shownBlock);
  return content.length > 0 ? { type: 'doc', content } : emptyBody();
}
