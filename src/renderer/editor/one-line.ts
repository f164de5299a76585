import type { ClipboardEvent } from 'react';
import { clearPastedLine } from '#core/paste/clear-pasted-line';
import { endFieldStep } from '../ui/keep-field-history';

/** Text as a field of one paragraph holds it: line breaks, and the spaces around them, are one space. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s*[\n\r\u2028\u2029]\s*/gu, ' ');
}

/**
 * Pastes several lines as one, without what nobody sees. It comes as a change of the
 * field like any other, and is one step of undo.
 */
export function pasteOneLine(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = event.clipboardData.getData('text/plain');
  const line = clearPastedLine(oneLine(text.trim()));
  if (line === text) return;
  event.preventDefault();
  endFieldStep(event.currentTarget);
  // As keys do: an `input` event follows, and a long line scrolls along. Deprecated without a successor.
  document.execCommand('insertText', false, line);
}
