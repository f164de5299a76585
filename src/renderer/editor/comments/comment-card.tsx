import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { DraftSession } from '../../drafts/draft-session';
import { useObserved } from '../../ui/observable';
import { editorDialog } from '../editor-dialog';
import { commentsAtCaret } from './comment-at';
import { CommentForm } from './comment-form';
import { CommentNote } from './comment-note';

/** The comment that the caret is in, and the form for a new one. */
export function CommentCard(props: { editor: Editor; session: DraftSession }) {
  const { editor, session } = props;
  const dialog = useObserved(editorDialog, (id) => id);
  const shown = useEditorState({
    editor,
    selector: ({ editor: now }) => (now.isFocused ? commentsAtCaret(now.state) : null),
  });
  if (dialog === 'comment') return <CommentForm editor={editor} session={session} />;
  if (shown === null || dialog !== null) return null;
  // Not by the place, too: that moves with each letter before it, and what was put away came back.
  const key = shown.comments.map(({ id }) => id).join(' ');
  return <CommentNote key={key} editor={editor} shown={shown} />;
}
