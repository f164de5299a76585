import { attributeText, type BodyDoc, type BodyMark, type BodyNode, emptyBody } from './body-json';
import { holdings, isKnownNode } from './content-model';
import { completeContent, isHollow, knownBody } from './known-body';
import { pageAddress } from './page-address';
import { addRun } from './runs';
import { isCell, shownTable } from './shown-table';
import { shownLine, shownText } from './shown-text';

function shownMark(mark: BodyMark): BodyMark {
  const href = mark.attrs?.['href'];
  return typeof href === 'string' ? { ...mark, attrs: { href: pageAddress(href) } } : mark;
}

/** Attributes that are lines of text as a page shows them. */
function shownLines(attrs: Record<string, unknown>, names: string[]): Record<string, unknown> {
  const shown = { ...attrs };
  for (const name of names) shown[name] = shownLine(attributeText(attrs, name));
  return shown;
}

function shownRuns(nodes: BodyNode[]): BodyNode[] {
  const line: BodyNode[] = [];
  for (const node of nodes) {
    const marks = node.marks === undefined ? {} : { marks: node.marks.map(shownMark) };
    if (node.type === 'footnote') {
      const attrs = shownLines(node.attrs ?? {}, ['text']);
      // Its sign is a link, which can stand in no other.
      if (attrs['text'] !== '') line.push({ type: node.type, attrs });
    } else if (node.text === undefined) line.push({ ...node, ...marks });
    else {
      const text = shownText(node.text);
      if (text !== '') addRun(line, { ...node, ...marks, text });
    }
  }
  return line;
}

/** True when a line has something in it for a reader to see. */
function hasWords(line: BodyNode[]): boolean {
  return line.some(
    (node) => node.type === 'footnote' || (node.text !== undefined && /\S/u.test(node.text)),
  );
}

/** Blocks without content, as a page shows them. */
const shownAtoms: Record<string, (node: BodyNode) => BodyNode> = {
  horizontalRule: (node) => node,
  image: (node) => {
    const attrs = shownLines(node.attrs ?? {}, ['alt', 'caption', 'credit']);
    // Half a size would be a wrong one.
    const size = attrs['width'] === 0 || attrs['height'] === 0 ? { width: 0, height: 0 } : {};
    return { ...node, attrs: { ...attrs, ...size } };
  },
  embed: (node) => {
    const attrs = shownLines(node.attrs ?? {}, ['title']);
    return { ...node, attrs: { ...attrs, url: pageAddress(attributeText(attrs, 'url')) } };
  },
};

function shownBlock(node: BodyNode): BodyNode[] {
  const atom = shownAtoms[node.type];
  if (atom !== undefined) return [atom(node)];
  const { content = [], ...block } = node;
  if (isKnownNode(node.type) && holdings[node.type] === 'runs') {
    const line = shownRuns(content);
    return hasWords(line) ? [{ ...block, content: line }] : [];
  }
  const inside = content.flatMap(shownBlock);
  if (node.type === 'table') return shownTable({ ...block, content: inside });
  // What must begin with a paragraph, if only an empty one, is there if anything is in it.
  const whole = inside.length > 0 || isCell(node) ? completeContent(node.type, inside) : inside;
  const shown = whole.length > 0 ? { ...block, content: whole } : block;
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
