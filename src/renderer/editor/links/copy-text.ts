/**
 * Puts text on the clipboard, within a press of a button. Both hosts allow it without asking, which
 * `navigator.clipboard` does not promise.
 */
export function copyText(text: string): void {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // What is selected in the copy is not meant.
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
}
