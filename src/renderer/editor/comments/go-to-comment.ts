import type { Editor } from '@tiptap/core';
import { commentsOn } from './comment-at';

/** Puts the caret into the words that a comment is about, in the middle of the window. */
export function goToComment(editor: Editor, id: string): void {
  let found: number | null = null;
  editor.state.doc.descendants((node, position) => {
    if (found === null && commentsOn(node).some((comment) => comment.id === id)) found = position;
    return found === null;
  });
  if (found === null) return;
  const { view } = editor;
  view.focus();
  editor.commands.setTextSelection(found);
  const { node } = view.domAtPos(found, 1);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
