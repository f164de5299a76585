import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { readLinkAddress } from '#core/article/web-address';
import { useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useObserved } from '../../ui/observable';
import { TextInput } from '../../ui/text-input';
import { editorDialog } from '../editor-dialog';

/** Sets, changes or removes the link of the selection; Ctrl+K opens it. */
export function LinkDialog(props: { editor: Editor }) {
  const { editor } = props;
  const strings = useStrings();
  const isOpen = useObserved(editorDialog, (id) => id === 'link');
  const close = () => {
    editorDialog.set(null);
    // The dialog gives the focus back to where it was; the copy is where one goes on.
    setTimeout(() => editor.commands.focus(), 0);
  };
  return (
    <Dialog title={strings.linkDialog.title} isOpen={isOpen} onClose={close}>
      <AddressForm editor={editor} onDone={close} />
    </Dialog>
  );
}

function AddressForm(props: { editor: Editor; onDone: () => void }) {
  const { editor, onDone } = props;
  const strings = useStrings().linkDialog;
  const current: unknown = editor.getAttributes('link')['href'];
  const [text, setText] = useState(typeof current === 'string' ? current : '');
  const [refused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = readLinkAddress(text);
    // A missing scheme is the one fault that has only one remedy.
    const address =
      !typed.ok && typed.fault === 'no-scheme' ? readLinkAddress(`https://${text.trim()}`) : typed;
    if (!address.ok) {
      setRefused(true);
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain
        .insertContent({
          type: 'text',
          text: address.url,
          marks: [{ type: 'link', attrs: { href: address.url } }],
        })
        .run();
    } else {
      chain.setLink({ href: address.url }).run();
    }
    onDone();
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        label={strings.address}
        value={text}
        onChange={(value) => {
          setText(value);
          setRefused(false);
        }}
        dir="ltr"
        takesFocus
        fault={refused ? strings.forbidden : null}
        data-testid="link-address"
      />
      <div style={{ display: 'flex', gap: 10, justifyContent: 'flex-end', marginBlockStart: 16 }}>
        {typeof current === 'string' && (
          <Button
            look="outline"
            onPress={() => {
              editor.chain().focus().extendMarkRange('link').unsetLink().run();
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
