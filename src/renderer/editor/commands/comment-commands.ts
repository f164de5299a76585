import type { Editor } from '@tiptap/core';
import { MessageSquarePlus } from 'lucide-react';
import { commentsAtCaret } from '../comments/comment-at';
import { wordAtCaret } from '../comments/word-at-caret';
import { editorDialog } from '../editor-dialog';
import type { EditorCommand } from './editor-command';

/** Whether there is something that a comment could be about, or one that could be changed. */
function canComment({ state }: Editor): boolean {
  const { empty, from, to } = state.selection;
  if (!empty) return state.doc.textBetween(from, to, '', '-') !== '';
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
      if (!canComment(editor)) return;
      const { state } = editor;
      const isNew = commentsAtCaret(state) === null;
      const word = state.selection.empty && isNew ? wordAtCaret(state) : null;
      if (word !== null) editor.commands.setTextSelection(word);
      editorDialog.set('comment');
    },
  },
];
