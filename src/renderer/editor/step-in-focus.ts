import { stepInField, textBoxOf } from '../ui/keep-field-history';
import { openEditor } from './open-editor';

/** Undoes or redoes where the focus is, for a menu: in a box, or in the copy. */
export function stepInFocus(direction: 'undo' | 'redo'): void {
  const box = textBoxOf(document.activeElement);
  const editor = openEditor.get();
  if (box !== null) stepInField(box, direction);
  else if (editor?.view.hasFocus() === true && editor.isEditable) editor.commands[direction]();
}
