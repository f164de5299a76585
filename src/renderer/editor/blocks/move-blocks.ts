import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state';
import { StepMap } from '@tiptap/pm/transform';
import { IS_COPY } from '../comments/single-comments';
import { blockRange, holdsBlocks } from './block-range';

/** Where moved blocks have come to stand: the first one's place among its neighbours, from 1. */
export interface BlockPlace {
  place: number;
  of: number;
}

/** Selects in `tr` what is selected in `state`, `offset` positions further on. */
function selectMoved(tr: Transaction, state: EditorState, offset: number): Transaction {
  return tr.setSelection(state.selection.map(tr.doc, StepMap.offset(offset))).scrollIntoView();
}

/**
 * Moves the selected blocks before their neighbour above (-1) or after the one below (1), as one step
 * of undo. The neighbour is what really moves: what is selected in the blocks stays selected. Null where
 * there is no neighbour on that side.
 */
export function moveBlocks(
  state: EditorState,
  by: -1 | 1,
): { tr: Transaction; now: BlockPlace } | null {
  const range = blockRange(state);
  if (range === null) return null;
  const { parent, startIndex, endIndex, start, end } = range;
  const neighbour = parent.maybeChild(by < 0 ? startIndex - 1 : endIndex);
  if (neighbour === null) return null;
  const size = neighbour.nodeSize;
  const tr = closeHistory(state.tr);
  if (by < 0) tr.insert(end, neighbour).delete(start - size, start);
  else tr.delete(end, end + size).insert(start, neighbour);
  return {
    tr: selectMoved(tr, state, by * size),
    now: { place: startIndex + by + 1, of: parent.childCount },
  };
}

/** Puts a copy of the selected blocks after them, and selects in it what is selected in them. */
export function duplicateBlocks(state: EditorState): Transaction | null {
  const range = blockRange(state);
  if (range === null) return null;
  const { parent, startIndex, endIndex, start, end } = range;
  const copies = parent.children.slice(startIndex, endIndex);
  const tr = closeHistory(state.tr).insert(end, copies).setMeta(IS_COPY, true);
  return selectMoved(tr, state, end - start);
}

/** Deletes the selected blocks with all that they hold. Without a block, copy is an empty paragraph. */
export function deleteBlocks(state: EditorState): Transaction | null {
  const range = blockRange(state);
  if (range === null) return null;
  const { parent, startIndex, endIndex, start, end } = range;
  const tr = closeHistory(state.tr);
  if (endIndex - startIndex < parent.childCount) tr.delete(start, end);
  else tr.replaceWith(start, end, state.schema.node('paragraph'));
  return tr
    .setSelection(Selection.near(tr.doc.resolve(Math.min(start, tr.doc.content.size))))
    .scrollIntoView();
}

/** Selects the block that the caret is in, or what the selected block stands in; null at the outermost. */
export function selectBlock(state: EditorState): Transaction | null {
  const { $from, to } = state.selection;
  for (let depth = $from.sharedDepth(to); depth > 0; depth -= 1) {
    if (holdsBlocks($from.node(depth - 1))) {
      return state.tr.setSelection(NodeSelection.create(state.doc, $from.before(depth)));
    }
  }
  return null;
}
