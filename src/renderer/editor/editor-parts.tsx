import type { Editor } from '@tiptap/core';
import type { DraftSession } from '../drafts/draft-session';
import { BlockHandle } from './blocks/block-handle';
import { InsertDialogs } from './blocks/insert-dialogs';
import { SlashMenu } from './blocks/slash-menu';
import { TableTools } from './blocks/table-tools';
import { CommentCard } from './comments/comment-card';
import { LinkCard } from './links/link-card';
import { LinkDialog } from './links/link-dialog';
import { PasteChoice } from './paste/paste-choice';

/** What comes up over the copy while one works on it. Each part listens for itself. */
export function EditorParts(props: { editor: Editor; session: DraftSession }) {
  const { editor, session } = props;
  return (
    <>
      <LinkDialog editor={editor} />
      <LinkCard editor={editor} />
      <SlashMenu editor={editor} />
      <BlockHandle editor={editor} />
      <TableTools editor={editor} />
      <InsertDialogs editor={editor} />
      <PasteChoice editor={editor} />
      <CommentCard editor={editor} session={session} />
    </>
  );
}
