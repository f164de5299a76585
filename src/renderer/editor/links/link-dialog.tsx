import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { readableAddress } from '#core/article/readable-address';
import { wholeAddress } from '#core/typing/typed-address';
import { useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextInput } from '../../ui/text-input';
import { useEditorCard } from '../use-editor-card';
import styles from './link-dialog.module.css';
import { givenAddress, linkTarget, removeLink, setLink } from './set-link';

/** Sets, changes or removes the link of the selection; Ctrl+K opens it. */
export function LinkDialog(props: { editor: Editor }) {
  const { editor } = props;
  const strings = useStrings();
  const [isOpen, close] = useEditorCard(editor, 'link');
  return (
    <Dialog title={strings.linkDialog.title} isOpen={isOpen} onClose={close}>
      <LinkForm editor={editor} onDone={close} />
    </Dialog>
  );
}

function LinkForm(props: { editor: Editor; onDone: () => void }) {
  const { editor, onDone } = props;
  const { linkDialog: strings, copyLinks } = useStrings();
  const [target] = useState(() => linkTarget(editor.view));
  const [given] = useState(() => target.href ?? wholeAddress(target.text ?? '') ?? '');
  const [address, setAddress] = useState(readableAddress(given));
  const [text, setText] = useState(target.text ?? '');
  const [refused, setRefused] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // An address that was not changed stays as it was given, however it is shown.
    const href = address === readableAddress(given) ? givenAddress(given) : givenAddress(address);
    if (href === null) {
      setRefused(true);
      return;
    }
    // A link that says its address goes on saying it.
    const saysAddress = text === target.text && text === readableAddress(target.href ?? '');
    setLink(editor.view, target, saysAddress ? '' : text, href);
    onDone();
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      {target.text !== null && (
        <TextInput
          label={copyLinks.text}
          value={text}
          onChange={setText}
          dir="auto"
          {...(target.from === target.to && { hint: copyLinks.textHint })}
          data-testid="link-text"
        />
      )}
      <TextInput
        label={strings.address}
        value={address}
        onChange={(value) => {
          setAddress(value);
          setRefused(false);
        }}
        dir="ltr"
        takesFocus
        fault={refused ? strings.forbidden : null}
        data-testid="link-address"
      />
      <div className={styles['buttons']}>
        {target.href !== null && (
          <Button
            look="outline"
            onPress={() => {
              removeLink(editor.view);
              onDone();
            }}
          >
            {strings.remove}
          </Button>
        )}
        <Button look="primary" type="submit">
          {strings.apply}
        </Button>
      </div>
    </form>
  );
}
