import { readLinkAddress } from '../article/web-address';
import { DEFAULT_DIRECTION } from './block-direction';
import {
  type BodyDoc,
  type BodyMark,
  type BodyNode,
  emptyBody,
  isBodyMark,
  isBodyNode,
} from './body-json';
import {
  type Holding,
  holdings,
  isKnownMark,
  type KnownMark,
  type KnownNode,
  markOrder,
  mayStandIn,
} from './content-model';
import { nearestHeadingLevel } from './nodes/heading';
import { addRun } from './runs';

function directionOf(attrs: Record<string, unknown> | undefined): 'rtl' | 'ltr' {
  return attrs?.['dir'] === 'ltr' ? 'ltr' : DEFAULT_DIRECTION;
}

function knownMark(type: KnownMark, mark: BodyMark): BodyMark | null {
  if (type === 'link') {
    const href = mark.attrs?.['href'];
    if (typeof href !== 'string') return null;
    const address = readLinkAddress(href);
    return address.ok ? { type, attrs: { href: address.url } } : null;
  }
  if (type !== 'isolate') return { type };
  return { type, attrs: { dir: mark.attrs?.['dir'] === 'rtl' ? 'rtl' : 'ltr' } };
}

function knownMarks(marks: BodyMark[] | undefined): BodyMark[] {
  if (!Array.isArray(marks) || marks.length === 0) return [];
  const known: BodyMark[] = [];
  for (const mark of marks) {
    if (!isBodyMark(mark) || !isKnownMark(mark.type)) continue;
    const kept = knownMark(mark.type, mark);
    if (kept !== null) known.push(kept);
  }
  return known.length > 1 ? inOrder(known) : known;
}

/** Marks in the schema's order, of each type the last. */
function inOrder(marks: BodyMark[]): BodyMark[] {
  return markOrder.flatMap((type) => marks.findLast((mark) => mark.type === type) ?? []);
}

function childrenOf(node: BodyNode): BodyNode[] {
  // A body from the editor has stand-ins for what is unknown, with the original in them.
  const original = node.attrs?.['original'];
  if (isBodyNode(original)) return [original];
  return Array.isArray(node.content) ? node.content.filter(isBodyNode) : [];
}

function addKnownRuns(line: BodyNode[], nodes: BodyNode[]): void {
  for (const node of nodes) {
    const marks = knownMarks(node.marks);
    const marked = marks.length > 0 ? { marks } : {};
    if (node.type === 'hardBreak') line.push({ type: 'hardBreak', ...marked });
    else if (typeof node.text !== 'string') addKnownRuns(line, childrenOf(node));
    else if (node.text !== '') addRun(line, { type: 'text', ...marked, text: node.text });
  }
}

const withoutAttributes = new Set<KnownNode>([
  'doc',
  'text',
  'listItem',
  'horizontalRule',
  'hardBreak',
]);

function knownAttributes(type: KnownNode, attrs: BodyNode['attrs']): BodyNode['attrs'] {
  if (withoutAttributes.has(type)) return undefined;
  const dir = directionOf(attrs);
  if (type === 'heading') {
    const level = attrs?.['level'];
    return { level: nearestHeadingLevel(typeof level === 'number' ? level : 2), dir };
  }
  if (type !== 'orderedList') return { dir };
  const start = attrs?.['start'];
  return { start: Number.isSafeInteger(start) ? start : 1, dir };
}

/** A node that must hold something but holds nothing: a list without items, a quote without text. */
export function isHollow(node: BodyNode): boolean {
  return (
    node.content === undefined &&
    ['bulletList', 'orderedList', 'blockquote', 'pullQuote', 'listItem'].includes(node.type)
  );
}

function knownNode(type: KnownNode, node: BodyNode): BodyNode {
  const attrs = knownAttributes(type, node.attrs);
  const content = knownContent(holdings[type], childrenOf(node));
  if (type === 'listItem' && content[0]?.type !== 'paragraph') {
    content.unshift({ type: 'paragraph', attrs: { dir: DEFAULT_DIRECTION } });
  }
  return {
    type,
    ...(attrs !== undefined && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

/**
 * The nodes that may stand where they stand. Of any other the words stay: runs become a paragraph,
 * and what may stand here moves up to take the place of what it was in.
 */
function knownContent(holding: Holding, nodes: BodyNode[]): BodyNode[] {
  if (holding === 'nothing') return [];
  const content: BodyNode[] = [];
  if (holding === 'runs') {
    addKnownRuns(content, nodes);
    return content;
  }
  let loose: BodyNode[] = [];
  const endLine = () => {
    if (loose.length === 0) return;
    const paragraph = { type: 'paragraph', attrs: { dir: DEFAULT_DIRECTION }, content: loose };
    content.push(holding === 'items' ? { type: 'listItem', content: [paragraph] } : paragraph);
    loose = [];
  };
  for (const node of nodes) {
    if (typeof node.text === 'string' || node.type === 'hardBreak') {
      addKnownRuns(loose, [node]);
    } else {
      endLine();
      if (mayStandIn(holding, node.type)) {
        const known = knownNode(node.type, node);
        if (!isHollow(known)) content.push(known);
      } else content.push(...knownContent(holding, childrenOf(node)));
    }
  }
  endLine();
  return content;
}

/**
 * The part of a body that can be judged to be for readers: of nodes and marks that this version does
 * not know only the words stay, of links that a page must not have only their text. Everything else
 * stays as it is, in the form in which bodies are kept.
 */
export function knownBody(body: BodyDoc): BodyDoc {
  const content = knownContent('blocks', body.content.filter(isBodyNode));
  return content.length > 0 ? { type: 'doc', content } : emptyBody();
}
