import { sameValue } from '../article/same-value';
import { type BodyDoc, type BodyNode, isBodyMark, isBodyNode } from './body-json';

/** A value without comments anywhere in it: a newer program may keep copy in places unknown here. */
function stripValue(value: unknown): unknown {
  if (Array.isArray(value)) return stripNodes(value);
  return typeof value === 'object' && value !== null ? stripRecord(value) : value;
}

function stripRecord(record: object): Record<string, unknown> {
  const stripped: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    if (key !== 'marks' || !Array.isArray(value)) stripped[key] = stripValue(value);
    else {
      const marks = value.filter((mark) => !isBodyMark(mark) || mark.type !== 'comment');
      if (marks.length > 0 || value.length === 0) stripped[key] = stripNodes(marks);
    }
  }
  return stripped;
}

/** Nodes without comments; what only a comment parted is one run again. */
function stripNodes(nodes: unknown[]): unknown[] {
  const stripped: unknown[] = [];
  for (const node of nodes.map(stripValue)) {
    const last = stripped.at(-1);
    if (isRun(last) && isRun(node) && sameValue({ ...last, text: '' }, { ...node, text: '' })) {
      stripped[stripped.length - 1] = { ...last, text: last.text + node.text };
    } else stripped.push(node);
  }
  return stripped;
}

function isRun(value: unknown): value is BodyNode & { text: string } {
  return isBodyNode(value) && value.type === 'text' && typeof value.text === 'string';
}

/** A body without the comments of the desk, as it may leave it; nothing else is changed. */
export function withoutComments(body: BodyDoc): BodyDoc {
  return { ...body, content: stripNodes(body.content).filter(isBodyNode) };
}
