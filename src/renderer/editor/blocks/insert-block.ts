import type { Editor } from '@tiptap/core';
import type { Node, NodeType, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Direction } from '#core/body/body-json';
import { directionAt } from './direction-at';

/** Where a block comes to stand: between two positions, with what is between them gone. */
interface Place {
  from: number;
  to: number;
}

/** The nearest place for a block at or after a position; an empty paragraph makes room for it. */
function placeFor($from: ResolvedPos, type: NodeType): Place | null {
  const { parent } = $from;
  if (parent.isTextblock && parent.content.size === 0 && $from.depth > 0) {
    const index = $from.index($from.depth - 1);
    if ($from.node($from.depth - 1).canReplaceWith(index, index + 1, type)) {
      return { from: $from.before(), to: $from.after() };
    }
  }
  for (let depth = $from.depth; depth >= 0; depth -= 1) {
    const holder = $from.node(depth);
    const index = $from.indexAfter(depth);
    if (!holder.inlineContent && holder.canReplaceWith(index, index, type)) {
      const at = depth === $from.depth ? $from.pos : $from.after(depth + 1);
      return { from: at, to: at };
    }
  }
  return null;
}

/** Puts the caret into the paragraph after a position; one is made where none can take it. */
function caretAfter(tr: Transaction, position: number, dir: Direction): void {
  const $position = tr.doc.resolve(position);
  if ($position.nodeAfter?.isTextblock !== true) {
    const paragraph = tr.doc.type.schema.nodes['paragraph'];
    if (paragraph !== undefined) tr.insert(position, paragraph.create({ dir }));
  }
  tr.setSelection(TextSelection.create(tr.doc, position + 1));
}

/**
 * Puts a block where the caret is: in place of an empty paragraph, otherwise after the paragraph, or
 * after what may not hold it.
 * @param caret where one goes on: in the block's first line, or in the paragraph after it
 */
export function insertBlock(editor: Editor, block: Node, caret: 'inside' | 'after'): void {
  const { state, view } = editor;
  const { selection } = state;
  const { $to } = selection;
  const $at = selection instanceof NodeSelection ? state.doc.resolve(selection.to) : $to;
  const place = placeFor($at, block.type);
  if (place === null) return;
  const tr = state.tr.replaceWith(place.from, place.to, block);
  if (caret === 'inside') tr.setSelection(Selection.near(tr.doc.resolve(place.from + 1)));
  else caretAfter(tr, place.from + block.nodeSize, directionAt($at));
  view.dispatch(tr.scrollIntoView());
  view.focus();
}

/**
 * Puts an empty paragraph before (-1) or after (1) the outermost block of the caret, and the caret into
 * it: the way out of tables and boxes.
 */
export function paragraphBeside(editor: Editor, side: -1 | 1): void {
  const { state, view } = editor;
  const { $from, $to } = state.selection;
  const paragraph = state.schema.nodes['paragraph'];
  if (paragraph === undefined) return;
  const at =
    side < 0
      ? $from.depth === 0
        ? $from.pos
        : $from.before(1)
      : $to.depth === 0
        ? $to.pos
        : $to.after(1);
  const dir = directionAt(side < 0 ? $from : $to);
  const tr = state.tr.insert(at, paragraph.create({ dir }));
  tr.setSelection(TextSelection.create(tr.doc, at + 1));
  view.dispatch(tr.scrollIntoView());
  view.focus();
}
