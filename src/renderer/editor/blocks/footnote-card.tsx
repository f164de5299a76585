import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { type FormEvent, useState } from 'react';
import { useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import { TextInput } from '../../ui/text-input';
import { CopyCard } from './copy-card';
import styles from './copy-card.module.css';
import { useEditorCard } from '../use-editor-card';

/** The selected footnote, or null: then one is to be made. */
function selectedFootnote({ state: { selection } }: Editor): NodeSelection | null {
  const isFootnote = selection instanceof NodeSelection && selection.node.type.name === 'footnote';
  return isFootnote ? selection : null;
}

/** Puts a footnote after the selection, or gives the selected one its text; without text it goes. */
function writeFootnote(editor: Editor, text: string): void {
  const { state, view } = editor;
  const note = selectedFootnote(editor);
  const { tr, schema, selection } = state;
  if (note !== null && text === '') tr.deleteSelection();
  else if (note !== null) tr.setNodeAttribute(note.from, 'text', text);
  else if (text !== '') tr.insert(selection.to, schema.node('footnote', { text }));
  const end = tr.mapping.map(selection.to);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView());
}

/** Where the text of a footnote is written. */
export function FootnoteCard(props: { editor: Editor }) {
  const { editor } = props;
  const { commands } = useStrings();
  const [isOpen, close] = useEditorCard(editor, 'footnote');
  if (!isOpen) return null;
  return (
    <CopyCard editor={editor} title={commands.editor.footnote.name} onClose={close}>
      <FootnoteForm editor={editor} onDone={close} />
    </CopyCard>
  );
}

function FootnoteForm(props: { editor: Editor; onDone: () => void }) {
  const { editor, onDone } = props;
  const { blocks } = useStrings();
  const [note] = useState(() => selectedFootnote(editor));
  const [text, setText] = useState(String(note?.node.attrs['text'] ?? ''));
  const write = (words: string) => {
    writeFootnote(editor, words.trim());
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write(text);
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        label={blocks.footnoteText}
        value={text}
        onChange={(value) => setText(value.replaceAll('\n', ' '))}
        dir="auto"
        takesFocus
        data-testid="footnote-text"
      />
      <div className={styles['buttons']}>
        {note !== null && (
          <Button look="outline" onPress={() => write('')}>
            {blocks.removeFootnote}
          </Button>
        )}
        <Button look="primary" type="submit">
          {blocks.done}
        </Button>
      </div>
    </form>
  );
}
