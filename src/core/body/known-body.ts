import { readLinkAddress } from '../article/web-address';
import { DEFAULT_DIRECTION } from './block-direction';
import {
  attributeText,
  type BodyDoc,
  type BodyMark,
  type BodyNode,
  emptyBody,
  isBodyMark,
  isBodyNode,
  paragraphNode,
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
import { knownAttributes } from './known-attributes';
import { addRun } from './runs';

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

/** The words of a node that has them in its attributes, for where it cannot stand itself. */
function wordsInAttributes({ type, attrs = {} }: BodyNode): string[] {
  const names = type === 'image' ? ['caption', 'credit'] : type === 'embed' ? ['title'] : [];
  return names.map((name) => attributeText(attrs, name)).filter((words) => words !== '');
}

function childrenOf(node: BodyNode): BodyNode[] {
  // A body from the editor has stand-ins for what is unknown, with the original in them.
  const original = node.attrs?.['original'];
  if (isBodyNode(original)) return [original];
  if (Array.isArray(node.content)) return node.content.filter(isBodyNode);
  return wordsInAttributes(node).map((words) => paragraphNode(words));
}

function addKnownRuns(line: BodyNode[], nodes: BodyNode[]): void {
  for (const node of nodes) {
    const marks = knownMarks(node.marks);
    const marked = marks.length > 0 ? { marks } : {};
    if (node.type === 'hardBreak') line.push({ type: 'hardBreak', ...marked });
    else if (node.type === 'footnote') {
      const attrs = knownAttributes('footnote', node.attrs) ?? {};
      line.push({ type: 'footnote', attrs, ...marked });
    } else if (typeof node.text !== 'string') addKnownRuns(line, childrenOf(node));
    else if (node.text !== '') addRun(line, { type: 'text', ...marked, text: node.text });
  }
}

const NEVER_EMPTY = new Set<string>([
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'pullQuote',
  'table',
  'infoBox',
  'liveEntry',
] satisfies KnownNode[]);

/** A node that must hold something but holds nothing: a list without items, a quote without text. */
export function isHollow(node: BodyNode): boolean {
  return node.content === undefined && NEVER_EMPTY.has(node.type);
}

function emptyLine(): BodyNode {
  return { type: 'paragraph', attrs: { dir: DEFAULT_DIRECTION } };
}

/** An attribution anywhere but at the end of a quote is a line of it like any other. */
function orderQuote(content: BodyNode[]): BodyNode[] {
  return content.map((node, index) =>
    node.type === 'attribution' && (index === 0 || index < content.length - 1)
      ? { ...node, type: 'paragraph' }
      : node,
  );
}

/**
 * The content of a node with what the schema demands: a paragraph at the start of a list item and in
 * a cell, an attribution only after something that was said.
 */
export function completeContent(type: string, content: BodyNode[]): BodyNode[] {
  if (type === 'listItem' && content[0]?.type !== 'paragraph') return [emptyLine(), ...content];
  if ((type === 'tableCell' || type === 'tableHeader') && content.length === 0) {
    return [emptyLine()];
  }
  return type === 'pullQuote' ? orderQuote(content) : content;
}

/** The node as it is kept; null when it cannot be without what it lacks. */
function knownNode(type: KnownNode, node: BodyNode): BodyNode | null {
  const attrs = knownAttributes(type, node.attrs);
  if (attrs === null) return null;
  const holding = holdings[type];
  const inside = holding === 'nothing' ? [] : knownContent(holding, childrenOf(node));
  const content = completeContent(type, inside);
  return {
    type,
    ...(attrs !== undefined && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

/** A line of loose words as it may stand in a node that holds this. */
function lineIn(holding: Holding, line: BodyNode[]): BodyNode {
  const paragraph = { ...emptyLine(), content: line };
  const around: Partial<Record<Holding, KnownNode[]>> = {
    items: ['listItem'],
    cells: ['tableCell'],
    rows: ['tableCell', 'tableRow'],
  };
  return (around[holding] ?? []).reduce<BodyNode>((inner, type) => {
    const attrs = knownAttributes(type, {});
    return { type, ...(attrs && { attrs }), content: [inner] };
  }, paragraph);
}

/**
 * The nodes that may stand where they stand. Of any other the words stay: runs become a paragraph,
 * and what may stand here moves up to take the place of what it was in.
 */
function knownContent(holding: Holding, nodes: BodyNode[]): BodyNode[] {
  const content: BodyNode[] = [];
  if (holding === 'runs') {
    addKnownRuns(content, nodes);
    return content;
  }
  let loose: BodyNode[] = [];
  const endLine = () => {
    if (loose.length > 0) content.push(lineIn(holding, loose));
    loose = [];
  };
  for (const node of nodes) {
    if (typeof node.text === 'string' || mayStandIn('runs', node.type)) {
      addKnownRuns(loose, [node]);
    } else {
      endLine();
      const known = mayStandIn(holding, node.type) ? knownNode(node.type, node) : null;
      if (known === null) content.push(...knownContent(holding, childrenOf(node)));
      else if (!isHollow(known)) content.push(known);
    }
  }
  endLine();
  return content;
}

/**
 * The part of a body that can be judged to be for readers: of nodes and marks that this version does
 * not know only the words stay, of links that a page must not have only their text; comments of the
 * desk go. Everything else stays as it is, in the form in which bodies are kept.
 */
export function knownBody(body: BodyDoc): BodyDoc {
  const content = knownContent('sections', body.content.filter(isBodyNode));
  return content.length > 0 ? { type: 'doc', content } : emptyBody();
}
