import type { Editor } from '@tiptap/core';
import { useObserved } from '../../ui/observable';
import { editorDialog, type EditorDialogId } from '../editor-dialog';

/** Whether a dialog or card of the editor is open, and what closes it: the copy takes the focus back. */
export function useEditorCard(editor: Editor, id: EditorDialogId): [boolean, () => void] {
  const isOpen = useObserved(editorDialog, (open) => open === id);
  const close = () => {
    if (editorDialog.get() === id) editorDialog.set(null);
    // The dialog gives the focus back to where it was; the copy is where one goes on.
    setTimeout(() => editor.view.focus(), 0);
  };
  return [isOpen, close];
}
