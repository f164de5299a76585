import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Selects the node at a position of an editor that may be written to; false where there is none. */
export function selectNodeAt(view: EditorView, position: number | undefined): boolean {
  if (position === undefined || !view.editable) return false;
  const { doc, tr } = view.state;
  if (doc.nodeAt(position) === null) return false;
  view.dispatch(tr.setSelection(NodeSelection.create(doc, position)));
  return true;
}
