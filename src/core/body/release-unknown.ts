import { type BodyDoc, type BodyMark, type BodyNode, isBodyMark, isBodyNode } from './body-json';

function releaseAttributes(
  attrs: Record<string, unknown> | undefined,
): Record<string, unknown> | undefined {
  if (attrs === undefined) return undefined;
  const { unknownAttributes, ...known } = attrs;
  const all = typeof unknownAttributes === 'object' ? { ...known, ...unknownAttributes } : known;
  return Object.keys(all).length > 0 ? all : undefined;
}

function releaseMark(mark: BodyMark): BodyMark {
  const original = mark.attrs?.['original'];
  if (mark.type === 'unknownMark' && isBodyMark(original)) return original;
  const attrs = releaseAttributes(mark.attrs);
  return attrs === undefined ? { type: mark.type } : { type: mark.type, attrs };
}

function releaseNode(node: BodyNode): BodyNode {
  const original = node.attrs?.['original'];
  if (node.type.startsWith('unknown') && isBodyNode(original)) return original;
  const attrs = releaseAttributes(node.attrs);
  return {
    type: node.type,
    ...(attrs !== undefined && { attrs }),
    ...(node.content !== undefined && { content: node.content.map(releaseNode) }),
    ...(node.marks !== undefined && { marks: node.marks.map(releaseMark) }),
    ...(node.text !== undefined && { text: node.text }),
  };
}

/** The inverse of `holdUnknown`: what was held comes back as it stood in the file. */
export function releaseUnknown(body: BodyDoc): BodyDoc {
  return { type: 'doc', content: body.content.map(releaseNode) };
}
