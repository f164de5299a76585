import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { type FormEvent, useState } from 'react';
import { useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import { TextInput } from '../../ui/text-input';
import { CopyCard } from './copy-card';
import styles from './copy-card.module.css';
import { entryTimeInWords, entryTimeNow, readEntryTime } from './entry-time';
import { useEditorCard } from '../use-editor-card';

/** The time of the selected entry; null when none is selected. */
function selectedTime({ state: { selection } }: Editor): string | null {
  const isEntry = selection instanceof NodeSelection && selection.node.type.name === 'liveEntry';
  return isEntry ? String(selection.node.attrs['time']) : null;
}

/** Gives the selected entry a time, and the caret back to its words. */
function writeTime({ state, view }: Editor, time: string): void {
  const { tr, selection } = state;
  tr.setNodeAttribute(selection.from, 'time', time);
  const inside = TextSelection.near(tr.doc.resolve(selection.from + 1));
  view.dispatch(tr.setSelection(inside).scrollIntoView());
}

/** Where the time of an entry of a live blog is set. */
export function EntryTimeCard(props: { editor: Editor }) {
  const { editor } = props;
  const { blocks } = useStrings();
  const [isOpen, close] = useEditorCard(editor, 'entry-time');
  if (!isOpen) return null;
  return (
    <CopyCard editor={editor} title={blocks.setTime} onClose={close}>
      <TimeForm editor={editor} onDone={close} />
    </CopyCard>
  );
}

function TimeForm(props: { editor: Editor; onDone: () => void }) {
  const { editor, onDone } = props;
  const { blocks } = useStrings();
  const [before] = useState(() => selectedTime(editor) ?? '');
  const [text, setText] = useState(() => (before === '' ? '' : entryTimeInWords(before)));
  const [refused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const time = readEntryTime(text, before);
    if (time === null) {
      setRefused(true);
      return;
    }
    writeTime(editor, time);
    onDone();
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        label={blocks.setTime}
        value={text}
        onChange={(value) => {
          setText(value);
          setRefused(false);
        }}
        hint={blocks.timeHint}
        fault={refused ? blocks.badTime : null}
        takesFocus
        data-testid="entry-time"
      />
      <div className={styles['buttons']}>
        <Button
          look="outline"
          onPress={() => {
            writeTime(editor, entryTimeNow());
            onDone();
          }}
        >
          {blocks.now}
        </Button>
        <Button look="primary" type="submit">
          {blocks.done}
        </Button>
      </div>
    </form>
  );
}
