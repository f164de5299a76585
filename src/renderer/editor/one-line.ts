import type { ClipboardEvent } from 'react';
import { clearPastedLine } from '#core/paste/clear-pasted-line';
import { endFieldStep } from '../ui/keep-field-history';

/** Text as a field of one paragraph holds it: line breaks, and the spaces around them, are one space. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s*[\n\r\u2028\u2029]\s*/gu, ' ');
}

/** The end of a word, or of what follows one. */
const WORD_END = /[^\s«‹“([]$/u;
/** The beginning of a word, or of what stands before one. */
const WORD_START = /^[\p{L}\p{N}«‹“([]/u;

/**
 * Text of the clipboard for a place in a field: one line without what nobody sees. Of the spaces that
 * were copied at its ends, as Windows does with a word, those stay that part it from a word beside it.
 * @param before what stands before that place in the field
 * @param after what stands after it
 */
export function lineBetween(text: string, before: string, after: string): string {
  const line = clearPastedLine(oneLine(text.trim()));
  if (line === '') return '';
  const leading = /^[ \u00A0]/u.test(text) && WORD_END.test(before);
  const trailing = /[ \u00A0]$/u.test(text) && WORD_START.test(after);
  return `${leading ? ' ' : ''}${line}${trailing ? ' ' : ''}`;
}

/**
 * Pastes several lines as one, without what nobody sees. It comes as a change of the
 * field like any other, and is one step of undo.
 */
export function pasteOneLine(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = event.clipboardData.getData('text/plain');
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const line = lineBetween(text, value.slice(0, selectionStart), value.slice(selectionEnd));
  if (line === text) return;
  event.preventDefault();
  endFieldStep(event.currentTarget);
  // As keys do: an `input` event follows, and a long line scrolls along. Deprecated without a successor.
  document.execCommand('insertText', false, line);
}
