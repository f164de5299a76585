import type { Editor } from '@tiptap/core';
import { type EditorState, NodeSelection } from '@tiptap/pm/state';
import { editorDialog } from '../editor-dialog';
import { selectNodeAt } from './select-node-at';

/** Where the entry of a live blog begins that is selected or that the caret is in; null in none. */
export function entryAt({ selection }: EditorState): number | null {
  if (selection instanceof NodeSelection && selection.node.type.name === 'liveEntry') {
    return selection.from;
  }
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === 'liveEntry') return $from.before(depth);
  }
  return null;
}

/** Selects the entry of a live blog that one is in, and opens its time. */
export function openEntryTime({ state, view }: Editor): void {
  const position = entryAt(state);
  if (position !== null && selectNodeAt(view, position)) editorDialog.set('entry-time');
}
