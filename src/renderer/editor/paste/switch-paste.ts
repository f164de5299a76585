import type { Editor } from '@tiptap/core';
import { undo } from '@tiptap/pm/history';
import { insertPasted } from './insert-pasted';
import { pasteKey } from './paste-state';

/** True while the last paste can have its other form. */
export function canSwitchPaste(editor: Editor): boolean {
  return (pasteKey.getState(editor.state) ?? null) !== null;
}

/**
 * Puts the other form of the last paste in its place. The paste is undone and done anew, so that it
 * stays one step of undo, whichever form it has.
 */
export function switchPaste(editor: Editor): void {
  const { view } = editor;
  const last = pasteKey.getState(view.state);
  if (last === null || last === undefined) return;
  undo(view.state, view.dispatch);
  const form = last.form === 'clean' ? 'plain' : 'clean';
  insertPasted(view, last.forms[form](), { form, forms: last.forms });
}
