import type { Editor } from '@tiptap/core';
import { MessageSquarePlus } from 'lucide-react';
import { takesComment } from '#core/body/takes-comment';
import { commentsAtCaret } from '../comments/comment-at';
import { wordAtCaret } from '../comments/word-at-caret';
import { editorDialog } from '../editor-dialog';
import type { EditorCommand } from './editor-command';

/** Whether there is something that a comment could be about, or one that could be changed. */
function canComment({ state }: Editor): boolean {
  if (!state.selection.empty) return takesComment(state);
  return commentsAtCaret(state) !== null || wordAtCaret(state) !== null;
}

export const commentCommands: EditorCommand[] = [
  {
    id: 'add-comment',
    group: 'comment',
    icon: MessageSquarePlus,
    shortcut: { code: 'KeyM', alt: true },
    isActive: ({ state }) => commentsAtCaret(state) !== null,
    isEnabled: canComment,
    run(editor) {
      if (canComment(editor)) editorDialog.set('comment');
    },
  },
];
