import type { ClipboardEvent } from 'react';
import { clearPastedLine } from '#core/paste/clear-pasted-line';

/** Text as a field of one paragraph holds it: line breaks, and the spaces around them, are one space. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s*[\n\r\u2028\u2029]\s*/gu, ' ');
}

/**
 * Pastes several lines as one, without what nobody sees. The browser inserts the text itself, so that its undo knows of it:
 * a value that is changed behind its back undoes to something that nobody wrote.
 */
export function pasteOneLine(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = event.clipboardData.getData('text/plain');
  const line = clearPastedLine(oneLine(text.trim()));
  if (line === text) return;
  event.preventDefault();
  // The only way to insert text that keeps the field's undo history; deprecated without a successor.
  document.execCommand('insertText', false, line);
}
