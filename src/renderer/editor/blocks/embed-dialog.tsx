import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { readWebAddress } from '#core/article/web-address';
import { useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextInput } from '../../ui/text-input';
import styles from './copy-card.module.css';
import { useEditorCard } from '../use-editor-card';
import { selectedEmbed, writeEmbed } from './write-embed';

/** Asks where an embed leads, and what is to be found there. */
export function EmbedDialog(props: { editor: Editor }) {
  const { editor } = props;
  const { commands } = useStrings();
  const [isOpen, close] = useEditorCard(editor, 'embed');
  return (
    <Dialog title={commands.editor.embed.name} isOpen={isOpen} onClose={close}>
      <EmbedForm editor={editor} onDone={close} />
    </Dialog>
  );
}

function EmbedForm(props: { editor: Editor; onDone: () => void }) {
  const { editor, onDone } = props;
  const { blocks } = useStrings();
  const [attrs] = useState(() => selectedEmbed(editor)?.node.attrs);
  const [url, setUrl] = useState(String(attrs?.['url'] ?? ''));
  const [title, setTitle] = useState(String(attrs?.['title'] ?? ''));
  const [refused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = readWebAddress(url);
    // A missing scheme is the one fault that has only one remedy.
    const address =
      !typed.ok && typed.fault === 'no-scheme' ? readWebAddress(`https://${url.trim()}`) : typed;
    if (!address.ok) {
      setRefused(true);
      return;
    }
    writeEmbed(editor, { url: address.url, title: title.trim() });
    onDone();
  };
  return (
    <form onSubmit={submit} className={styles['fields']}>
      <TextInput
        label={blocks.embedAddress}
        value={url}
        onChange={(value) => {
          setUrl(value);
          setRefused(false);
        }}
        dir="ltr"
        takesFocus
        fault={refused ? blocks.embedForbidden : null}
        data-testid="embed-address"
      />
      <TextInput
        label={blocks.embedTitle}
        value={title}
        onChange={setTitle}
        dir="auto"
        hint={blocks.embedHint}
        data-testid="embed-title"
      />
      <div className={styles['buttons']}>
        <Button look="primary" type="submit">
          {blocks.done}
        </Button>
      </div>
    </form>
  );
}
