import type { Editor } from '@tiptap/core';

/**
 * Puts the caret into a heading, and the heading to the top of the window.
 * @param index of the heading among all of the copy; nothing happens when there is none
 */
export function goToHeading(editor: Editor, index: number): void {
  let left = index;
  let found: number | null = null;
  editor.state.doc.descendants((node, position) => {
    if (found !== null || !node.isTextblock) return found === null;
    if (node.type.name === 'heading') {
      if (left === 0) found = position;
      left -= 1;
    }
    return false;
  });
  if (found === null) return;
  const dom = editor.view.nodeDOM(found);
  editor.view.focus();
  editor.commands.setTextSelection(found + 1);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' });
}
