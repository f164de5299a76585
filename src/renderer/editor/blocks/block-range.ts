import { type Node, NodeRange } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

/** What blocks stand in that are moved one by one; what stands in anything else moves with it. */
const HOLDERS = new Set(['doc', 'bulletList', 'orderedList', 'blockquote', 'infoBox', 'liveEntry']);

/** True for a node whose blocks are moved, copied and deleted one by one. */
export function holdsBlocks(node: Node): boolean {
  return HOLDERS.has(node.type.name);
}

/**
 * The blocks that the selection touches, as neighbours in what holds them: paragraphs of the copy or of
 * a box, items of a list. All that a list or a box holds stands for the list or the box. Null where the
 * selection is between two blocks.
 */
export function blockRange(state: EditorState): NodeRange | null {
  const { $from, $to } = state.selection;
  for (let depth = $from.sharedDepth($to.pos); depth >= 0; depth -= 1) {
    const holder = $from.node(depth);
    if (!holdsBlocks(holder)) continue;
    const range = new NodeRange($from, $to, depth);
    const count = range.endIndex - range.startIndex;
    if (count === 0) return null;
    if (depth === 0 || count < holder.childCount) return range;
  }
  return null;
}
