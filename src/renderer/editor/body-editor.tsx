import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { type CSSProperties, useEffect, useState } from 'react';
import { holdUnknown } from '#core/body/hold-unknown';
import type { DraftSession } from '../drafts/draft-session';
import { useStrings } from '../i18n/language';
import { observable, useObserved } from '../ui/observable';
import { blockWords } from './blocks/block-words';
import styles from './body-editor.module.css';
import { datelineText } from './dateline-text';
import { editorBlocks } from './editor-blocks';
import { editorExtensions } from './editor-extensions';

/** The copy itself. Nothing here renders again while one types. */
export function BodyEditor(props: {
  session: DraftSession;
  onEditor: (editor: Editor | null) => void;
}) {
  const { session, onEditor } = props;
  const strings = useStrings();
  const dateline = useObserved(session.fields, (article) => datelineText(article.dateline));
  // The editor outlives a change of the interface's language; its words follow.
  const [hint] = useState(() => observable(strings.fields.bodyHint));
  // Read once: this renders again with every letter of the dateline.
  const [extensions] = useState(() => editorExtensions(hint.get));
  const [content] = useState(() => holdUnknown(session.article().body).body);
  const editor = useEditor({
    extensions,
    content,
    // Signs become blocks by the program's own rules (typing/autoformat.ts), which can be switched off.
    enableInputRules: false,
    // Nor may they go from what is dropped: its signs are copy, and it was read already.
    enablePasteRules: false,
    // Tells of what a transaction deleted, which nobody here asks: it compares the copy with each key.
    enableCoreExtensions: { delete: false },
    editable: !session.readOnly,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': strings.fields.body,
        dir: 'rtl',
        lang: 'ar',
        spellcheck: 'false',
      },
    },
    onUpdate: ({ editor: changed }) => session.bodyChanged(editorBlocks(changed.state.doc)),
  });
  useEffect(() => session.bodyOpened(editorBlocks(editor.state.doc)), [editor, session]);
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);
  useEffect(() => {
    hint.set(strings.fields.bodyHint);
    blockWords.set(strings);
    editor.view.dom.setAttribute('aria-label', strings.fields.body);
    // Decorations, the placeholder among them, are drawn anew with a transaction.
    editor.view.dispatch(editor.state.tr.setMeta('addToHistory', false));
  }, [editor, hint, strings]);

  const style: CSSProperties & Record<'--dateline', string> = {
    '--dateline': dateline === '' ? 'none' : JSON.stringify(dateline),
  };
  return (
    <div className={styles['body']} data-testid="body" style={style}>
      <EditorContent editor={editor} />
    </div>
  );
}
