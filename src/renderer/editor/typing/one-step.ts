import { closeHistory } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Changes the copy as one step of undo of its own: what was typed before is another one, and so is
 * what is typed after.
 */
export function oneStep(view: EditorView, change: (tr: Transaction) => Transaction): void {
  view.dispatch(change(closeHistory(view.state.tr)));
  view.dispatch(closeHistory(view.state.tr));
}
