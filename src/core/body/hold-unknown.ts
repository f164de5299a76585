import type { Notice } from '../article/notice';
import { type ContentMatch, Mark, type NodeType } from '@tiptap/pm/model';
import {
  type BodyDoc,
  type BodyMark,
  type BodyNode,
  emptyBody,
  isBodyDoc,
  isBodyMark,
  isBodyNode,
} from './body-json';
import { bodySchema } from './body-schema';
import { nearestHeadingLevel } from './nodes/heading';

type UnknownInBody = Extract<Notice, { code: 'unknown-in-body' }>;

/** Collects what was unknown, each kind and name once. */
class Found {
  readonly notices = new Map<string, UnknownInBody>();

  add(kind: UnknownInBody['kind'], name: string): void {
    this.notices.set(`${kind} ${name}`, { code: 'unknown-in-body', kind, name });
  }
}

interface AttributeSpecs {
  attrs?: Record<string, { validate?: string | ((value: unknown) => void) }> | null;
}

/** True when the schema's own check for the attribute accepts the value. */
function accepts(
  spec: { validate?: string | ((value: unknown) => void) },
  value: unknown,
): boolean {
  if (spec.validate === undefined) return true;
  if (typeof spec.validate === 'string') {
    return spec.validate.split('|').includes(value === null ? 'null' : typeof value);
  }
  try {
    spec.validate(value);
    return true;
  } catch {
    return false;
  }
}

/** Splits attributes into those the type knows and those that are held for a newer program. */
function holdAttributes(
  typeName: string,
  spec: AttributeSpecs,
  attrs: Record<string, unknown> | undefined,
  found: Found,
): Record<string, unknown> | undefined {
  if (attrs === undefined || attrs === null) return undefined;
  const known: Record<string, unknown> = {};
  const unknown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attrs)) {
    const attribute = name === 'unknownAttributes' ? undefined : spec.attrs?.[name];
    if (attribute === undefined) {
      unknown[name] = value;
      found.add('attribute', `${typeName}.${name}`);
    } else if (typeName === 'heading' && name === 'level' && typeof value === 'number') {
      known[name] = nearestHeadingLevel(value);
    } else if (accepts(attribute, value)) {
      known[name] = value;
    }
  }
  return Object.keys(unknown).length > 0 ? { ...known, unknownAttributes: unknown } : known;
}

function holdMark(mark: BodyMark, found: Found): BodyMark {
  const type = bodySchema.marks[mark.type];
  if (type === undefined || mark.type === 'unknownMark') {
    found.add('mark', mark.type);
    return { type: 'unknownMark', attrs: { original: mark } };
  }
  const attrs = holdAttributes(mark.type, type.spec, mark.attrs, found);
  return attrs === undefined ? { type: mark.type } : { type: mark.type, attrs };
}

/** The marks of a run, known or held, in the one order that the schema allows. */
function holdMarks(marks: BodyMark[], found: Found): BodyMark[] {
  const held = marks.filter(isBodyMark).map((mark) => holdMark(mark, found));
  if (held.length < 2) return held;
  return held
    .reduce((set, mark) => bodySchema.markFromJSON(mark).addToSet(set), Mark.none)
    .map((mark) => ({ type: mark.type.name, attrs: mark.attrs }));
}

function holdWhole(node: BodyNode, inline: boolean, found: Found): BodyNode {
  found.add('node', node.type);
  return { type: inline ? 'unknownInline' : 'unknownBlock', attrs: { original: node } };
}

const childTypes = new Map<NodeType, Set<NodeType>>();

/** Every node type that can stand somewhere in the parent's content. */
function childTypesOf(parent: NodeType): Set<NodeType> {
  const cached = childTypes.get(parent);
  if (cached !== undefined) return cached;
  const types = new Set<NodeType>();
  const seen = new Set<ContentMatch>();
  const queue = [parent.contentMatch];
  for (let match = queue.pop(); match !== undefined; match = queue.pop()) {
    seen.add(match);
    for (let index = 0; index < match.edgeCount; index += 1) {
      const edge = match.edge(index);
      types.add(edge.type);
      if (!seen.has(edge.next)) queue.push(edge.next);
    }
  }
  childTypes.set(parent, types);
  return types;
}

/** Copy never nests deeper; a file that does was made to exhaust the stack. */
const DEEPEST = 64;

/** False for a run of no text, which ProseMirror does not allow, and for what is no node at all. */
function hasSomething(node: BodyNode): boolean {
  return isBodyNode(node) && (node.type !== 'text' || node.text !== '');
}

/** The node with everything unknown in it held, or the node held whole where it does not fit. */
function holdNode(node: BodyNode, parent: NodeType, found: Found, depth = 0): BodyNode {
  const type = bodySchema.nodes[node.type];
  const fits =
    type !== undefined &&
    depth < DEEPEST &&
    childTypesOf(parent).has(type) &&
    (node.content === undefined || Array.isArray(node.content));
  if (!fits || node.type.startsWith('unknown')) {
    return holdWhole(node, parent.inlineContent, found);
  }
  const held: BodyNode = { type: node.type };
  const attrs = holdAttributes(node.type, type.spec, node.attrs, found);
  if (attrs !== undefined) held.attrs = attrs;
  if (node.text !== undefined) held.text = node.text;
  if (Array.isArray(node.marks) && node.marks.length > 0) {
    held.marks = holdMarks(node.marks, found);
  }
  if (node.content !== undefined) {
    held.content = node.content
      .filter(hasSomething)
      .map((child) => holdNode(child, type, found, depth + 1));
  }
  try {
    bodySchema.nodeFromJSON(held).check();
    return held;
  } catch {
    return holdWhole(node, parent.inlineContent, found);
  }
}

/**
 * Makes a body fit the schema without losing anything: what this version does not know, or what is
 * out of place, is held whole in a stand-in. Also writes every attribute out, so that equal bodies
 * are equal JSON.
 */
export function holdUnknown(body: BodyDoc): { body: BodyDoc; notices: Notice[] } {
  if (body.content === undefined || body.content.length === 0) {
    return { body: emptyBody(), notices: [] };
  }
  const found = new Found();
  const content = body.content
    .filter(hasSomething)
    .map((child) => holdNode(child, bodySchema.topNodeType, found));
  const doc = bodySchema.nodeFromJSON({ type: 'doc', content });
  doc.check();
  const json: unknown = doc.toJSON();
  if (!isBodyDoc(json)) throw new TypeError('a document with content has no content as JSON');
  return { body: json, notices: [...found.notices.values()] };
}
