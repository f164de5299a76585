import { Extension } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { backspaceLength, DELETION_REACH, deleteLength } from '#core/copy/deletion-units';

/** What stands for a node in a line that is no text. */
const ATOM = '\uFFFC';

/** The text on one side of the caret that no other node parts from it. */
function textBeside($caret: ResolvedPos, side: 'before' | 'after'): string {
  const { parent, parentOffset } = $caret;
  if (side === 'before') {
    const from = Math.max(0, parentOffset - DELETION_REACH);
    const text = parent.textBetween(from, parentOffset, '', ATOM);
    return text.slice(text.lastIndexOf(ATOM) + 1);
  }
  const to = Math.min(parent.content.size, parentOffset + DELETION_REACH);
  return parent.textBetween(parentOffset, to, '', ATOM).split(ATOM)[0] ?? '';
}

/** Selects what the caret stands beside if it holds words of its own: the next press deletes it. */
function selectAtom(state: EditorState, $caret: ResolvedPos, side: 'before' | 'after') {
  const node = side === 'before' ? $caret.nodeBefore : $caret.nodeAfter;
  if (node === null || node.type.name === 'hardBreak' || !NodeSelection.isSelectable(node)) {
    return null;
  }
  const position = side === 'before' ? $caret.pos - node.nodeSize : $caret.pos;
  return state.tr.setSelection(NodeSelection.create(state.doc, position));
}

/**
 * What Backspace or Delete does to the text beside the caret; null where there is none, which is the
 * business of other keymaps.
 */
function deletion(state: EditorState, side: 'before' | 'after'): Transaction | null {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || selection.$cursor === null) return null;
  const { $cursor } = selection;
  const text = textBeside($cursor, side);
  if (text === '') return selectAtom(state, $cursor, side);
  const from = side === 'before' ? $cursor.pos - backspaceLength(text) : $cursor.pos;
  const to = side === 'before' ? $cursor.pos : $cursor.pos + deleteLength(text);
  const marks = state.doc.resolve(from).marksAcross(state.doc.resolve(to));
  const transaction = state.tr.delete(from, to);
  return (marks === null ? transaction : transaction.ensureMarks(marks)).scrollIntoView();
}

/**
 * Backspace and Delete by what a reader of Arabic takes for one thing: Chromium takes a letter's
 * harakat and the letter away with one Backspace.
 */
export const CaretKeys = Extension.create({
  name: 'caretKeys',
  // After the keymaps that join blocks, lift list items and undo what a typing aid has done.
  priority: 10,
  addKeyboardShortcuts() {
    const deleting = (side: 'before' | 'after') => () => {
      const { view } = this.editor;
      const transaction = deletion(view.state, side);
      if (transaction === null) return false;
      view.dispatch(transaction);
      return true;
    };
    return {
      Backspace: deleting('before'),
      'Shift-Backspace': deleting('before'),
      Delete: deleting('after'),
    };
  },
});
