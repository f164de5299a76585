import {
  type AidedKey,
  mayHaveAid,
  type RecentAid,
  typeWithAids,
} from '#core/typing/type-with-aids';
import { editorSettings } from '../editor-settings';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What an aid made just now in a field, and where the caret was then. */
interface RecentPlace {
  aid: RecentAid;
  caret: number;
}

const recentAids = new WeakMap<Field, RecentPlace>();

/** What aids changed in a field, where undo leaves the caret: behind what it gives back. */
const caretAfterUndo = new WeakMap<Field, number>();

/** Puts text in the place of a range, so that the field's own undo knows of it as one step. */
function replaceRange(field: Field, start: number, end: number, text: string): void {
  // A new selection ends the run of typing: what follows is a step of its own.
  field.setSelectionRange(start, end);
  // The only way to change text that keeps the field's undo history; deprecated without a successor.
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

function applyKey(field: Field, caret: number, { taken, literal, edit, recent }: AidedKey): void {
  let end = caret;
  if (taken > 0) {
    const start = caret - 1 - taken;
    replaceRange(field, start, caret, literal);
    end = start + literal.length;
  }
  const start = end - edit.back;
  replaceRange(field, start, start + edit.length, edit.insert);
  const after = end + edit.insert.length - edit.length;
  field.setSelectionRange(after, after);
  if (recent !== null) recentAids.set(field, { aid: recent, caret: after });
  caretAfterUndo.set(field, end);
}

function aidedKey(field: Field, before: string, typed: string): AidedKey | null {
  const place = recentAids.get(field);
  recentAids.delete(field);
  const recent = place?.caret === before.length ? place.aid : null;
  if (!mayHaveAid(typed, recent)) return null;
  return typeWithAids({ before, typed }, recent, editorSettings.get());
}

/** Applied to the fields that aids are changing now: their own changes are no typing. */
const busy = new WeakSet<Field>();

/**
 * Sets right what was just typed into a field of the sheet, by the rules of the copy. Call it on every
 * `input` event, before its value is read.
 */
export function aidField(field: Field, event: Event): void {
  if (!(event instanceof InputEvent) || busy.has(field)) return;
  const caret = field.selectionStart;
  if (caret === null) return;
  if (event.inputType === 'historyUndo') {
    // The browser selects what it gives back; the next key would overwrite it.
    const end = caretAfterUndo.get(field);
    if (end !== undefined && field.selectionEnd !== caret && end <= field.value.length) {
      field.setSelectionRange(end, end);
    }
  }
  caretAfterUndo.delete(field);
  if (event.inputType !== 'insertText' || event.isComposing || event.data?.length !== 1) return;
  const key = aidedKey(field, field.value.slice(0, caret - 1), event.data);
  if (key === null) return;
  busy.add(field);
  applyKey(field, caret, key);
  busy.delete(field);
}
