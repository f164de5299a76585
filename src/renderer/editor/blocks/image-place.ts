import type { Node, NodeType } from '@tiptap/pm/model';

/** Where blocks go in: between `from` and `to`, in place of what is there. */
export interface BlockPlace {
  from: number;
  to: number;
}

/**
 * Where a picture goes that is meant for a position: an empty paragraph gives way to it, a paragraph
 * with words is never torn apart.
 * @param side in a paragraph with words: `after` it, unless the position is its start; or at its
 *   `nearest` end
 * @returns null when nothing around the position takes one
 */
export function imagePlace(
  doc: Node,
  position: number,
  type: NodeType,
  side: 'after' | 'nearest',
): BlockPlace | null {
  const $position = doc.resolve(Math.min(position, doc.content.size));
  for (let depth = $position.depth; depth >= 0; depth -= 1) {
    const around = $position.node(depth);
    if (around.inlineContent) continue;
    const index = $position.index(depth);
    const child = depth < $position.depth ? $position.node(depth + 1) : null;
    // The position lies between two blocks of this one.
    if (child === null) {
      if (around.canReplaceWith(index, index, type)) return at($position.pos);
      continue;
    }
    const [start, end] = [$position.before(depth + 1), $position.after(depth + 1)];
    const isEmpty = child.isTextblock && child.content.size === 0;
    if (isEmpty && around.canReplaceWith(index, index + 1, type)) return { from: start, to: end };
    const limit = side === 'after' ? 0 : child.content.size / 2;
    if ($position.pos - start - 1 <= limit && around.canReplaceWith(index, index, type)) {
      return at(start);
    }
    if (around.canReplaceWith(index + 1, index + 1, type)) return at(end);
  }
  return null;
}

function at(position: number): BlockPlace {
  return { from: position, to: position };
}
