import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useObserved } from '../../ui/observable';
import { editorDialog } from '../editor-dialog';
import { commentsAtCaret } from './comment-at';
import { CommentForm } from './comment-form';
import { CommentNote } from './comment-note';

/** The comment that the caret is in, and the form for a new one. */
export function CommentCard(props: { editor: Editor }) {
  const { editor } = props;
  const dialog = useObserved(editorDialog, (id) => id);
  const shown = useEditorState({
    editor,
    selector: ({ editor: now }) => (now.isFocused ? commentsAtCaret(now.state) : null),
  });
  if (dialog === 'comment') return <CommentForm editor={editor} />;
  if (shown === null || dialog !== null) return null;
  const key = `${shown.from} ${shown.comments.map(({ id }) => id).join(' ')}`;
  return <CommentNote key={key} editor={editor} shown={shown} />;
}
