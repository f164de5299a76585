import type { Editor } from '@tiptap/core';
import { EmbedDialog } from './embed-dialog';
import { EntryTimeCard } from './entry-time-card';
import { FootnoteCard } from './footnote-card';

/** Dialogs and cards that ask what an embed, a footnote or an entry's time is. */
export function InsertDialogs(props: { editor: Editor }) {
  const { editor } = props;
  return (
    <>
      <EmbedDialog editor={editor} />
      <FootnoteCard editor={editor} />
      <EntryTimeCard editor={editor} />
    </>
  );
}
