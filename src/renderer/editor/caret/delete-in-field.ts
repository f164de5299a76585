import { backspaceLength, DELETION_REACH, deleteLength } from '#core/copy/deletion-units';

/** Marks on letters, and controls that nobody sees: only with them does the browser do otherwise. */
const DELETED_OTHERWISE = /[\p{M}\p{Cf}]/u;

/** What the key is to delete beside the caret of a field; null for a selection, and for text without marks. */
function deletedPart(
  key: string,
  { value, selectionStart, selectionEnd }: HTMLInputElement | HTMLTextAreaElement,
): [number, number] | null {
  if (selectionStart === null || selectionStart !== selectionEnd) return null;
  const caret = selectionStart;
  if (key === 'Backspace') {
    const before = value.slice(Math.max(0, caret - DELETION_REACH), caret);
    if (!DELETED_OTHERWISE.test(before.slice(-2))) return null;
    return [caret - backspaceLength(before), caret];
  }
  const after = value.slice(caret, caret + DELETION_REACH);
  if (!DELETED_OTHERWISE.test(after.slice(0, 2))) return null;
  return [caret, caret + deleteLength(after)];
}

/**
 * Backspace and Delete in text fields as in the copy: one mark of a letter at a time, and a letter with
 * all its marks. To be called for every key that goes down in the window.
 */
export function deleteInField(event: KeyboardEvent): void {
  const { target, key } = event;
  if ((key !== 'Backspace' && key !== 'Delete') || event.defaultPrevented) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const part = target.readOnly ? null : deletedPart(key, target);
  if (part === null) return;
  event.preventDefault();
  target.setSelectionRange(...part);
  // As keys do: an `input` event follows. Deprecated without a successor.
  document.execCommand('delete');
}
