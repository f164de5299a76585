import type { Editor } from '@tiptap/core';

/** Longest selection that is taken for something to look for, in UTF-16 units. */
const LONGEST = 200;

/** True for what is in the find bar. */
export function isInFindBar(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-find-bar]') !== null;
}

/** The words that are selected in the article, in one line; "" when none are, or many. */
export function selectedWords(editor: Editor): string {
  const focused = document.activeElement;
  if (isInFindBar(focused)) return '';
  let words = '';
  if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) {
    words = focused.value.slice(focused.selectionStart ?? 0, focused.selectionEnd ?? 0);
  } else if (editor.view.dom.contains(focused)) {
    const { from, to } = editor.state.selection;
    words = editor.state.doc.textBetween(from, to, '\n');
  }
  return words.length > LONGEST || words.includes('\n') ? '' : words.trim();
}
