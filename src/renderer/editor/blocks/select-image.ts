import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, NodeSelection, type Transaction } from '@tiptap/pm/state';

/**
 * Selects a picture, from its texts for one. What is done to it next is another step of the history than
 * what was just written to it, however soon it comes: undo brings a deleted picture back with its words.
 */
export function selectImage({ doc, tr }: EditorState, position: number): Transaction {
  return closeHistory(tr.setSelection(NodeSelection.create(doc, position)));
}
