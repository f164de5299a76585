import type { Editor } from '@tiptap/core';
import { flushSync } from 'react-dom';
import { useObserved } from '../ui/observable';
import { editorDialog, type EditorDialogId } from './editor-dialog';

/** Whether a dialog or card of the editor is open, and what closes it: the copy takes the focus back. */
export function useEditorCard(editor: Editor, id: EditorDialogId): [boolean, () => void] {
  const isOpen = useObserved(editorDialog, (open) => open === id);
  const close = () => {
    // At once: a dialog gives the focus back a frame later, and what is typed before that is lost.
    if (editorDialog.get() === id) flushSync(() => editorDialog.set(null));
    if (!editor.isDestroyed) editor.view.focus();
  };
  return [isOpen, close];
}
