import {
  type AidedKey,
  mayHaveAid,
  type RecentAid,
  typeWithAids,
} from '#core/typing/type-with-aids';
import { endFieldStep } from '../../ui/keep-field-history';
import { editorSettings } from '../editor-settings';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What an aid made just now in a field, and where the caret was then. */
interface RecentPlace {
  aid: RecentAid;
  caret: number;
}

const recentAids = new WeakMap<Field, RecentPlace>();

/** The fields that aids are changing now: their own changes are no typing. */
const busy = new WeakSet<Field>();

/** Puts text in the place of a range, as one step of undo. */
function replaceRange(field: Field, start: number, end: number, text: string): void {
  endFieldStep(field);
  field.setSelectionRange(start, end);
  // As keys do: an `input` event follows, and a long line scrolls along. Deprecated without a successor.
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

function applyKey(field: Field, caret: number, key: AidedKey | null): void {
  if (key === null) return;
  const { taken, literal, edit, recent } = key;
  busy.add(field);
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
  endFieldStep(field);
  if (recent !== null) recentAids.set(field, { aid: recent, caret: after });
  busy.delete(field);
}

function aidedKey(field: Field, before: string, typed: string): AidedKey | null {
  const place = recentAids.get(field);
  recentAids.delete(field);
  const recent = place?.caret === before.length ? place.aid : null;
  if (!mayHaveAid(typed, recent)) return null;
  return typeWithAids({ before, typed }, recent, editorSettings.get());
}

/**
 * Sets right what was just typed into a field of the sheet or a text of a picture, by the rules of the copy. Call it on every
 * `input` event, before its value is read.
 */
export function aidField(field: Field, event: Event): void {
  if (!(event instanceof InputEvent) || busy.has(field)) return;
  if (event.inputType.startsWith('history')) recentAids.delete(field);
  if (event.inputType !== 'insertText' || event.isComposing || event.data?.length !== 1) return;
  const caret = field.selectionStart ?? 0;
  applyKey(field, caret, aidedKey(field, field.value.slice(0, caret - 1), event.data));
}

/** Sets right the last word of a field, which Enter ends. Call it before the focus moves on. */
export function aidLastWord(field: Field): void {
  const caret = field.selectionStart ?? 0;
  if (field.selectionEnd !== caret) return;
  applyKey(field, caret, aidedKey(field, field.value.slice(0, caret), '\n'));
}
