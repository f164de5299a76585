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

/** The fields that aids are changing now: their own changes are no typing. */
const busy = new WeakSet<Field>();

/** How many texts are remembered of each field for its undo. */
const REMEMBERED = 50;

/** What undo of an aid gives back in a field, and where the caret was in it. */
const literalTexts = new WeakMap<Field, Map<string, number>>();

function rememberLiteral(field: Field, caret: number): void {
  const texts = literalTexts.get(field) ?? new Map<string, number>();
  literalTexts.set(field, texts.set(field.value, caret));
  const [oldest] = texts.keys();
  if (texts.size > REMEMBERED && oldest !== undefined) texts.delete(oldest);
}

/** The browser selects what undo gives back, and the next key would overwrite it. */
function unselectUndone(field: Field): void {
  const caret = literalTexts.get(field)?.get(field.value);
  if (caret !== undefined) field.setSelectionRange(caret, caret);
}

/** Puts text in the place of a range, so that the field's own undo knows of it as one step. */
function replaceRange(field: Field, start: number, end: number, text: string): void {
  // A new selection ends the run of typing: what follows is a step of its own.
  field.setSelectionRange(start, end);
  // The only way to change text that keeps the field's undo history; deprecated without a successor.
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
  rememberLiteral(field, end);
  const start = end - edit.back;
  replaceRange(field, start, start + edit.length, edit.insert);
  const after = end + edit.insert.length - edit.length;
  field.setSelectionRange(after, after);
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
 * Sets right what was just typed into a field of the sheet, by the rules of the copy. Call it on every
 * `input` event, before its value is read.
 */
export function aidField(field: Field, event: Event): void {
  if (!(event instanceof InputEvent) || busy.has(field)) return;
  if (event.inputType === 'historyUndo') unselectUndone(field);
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
