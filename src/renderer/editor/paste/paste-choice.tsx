import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ClipboardCheck, ClipboardType } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Group } from 'react-aria-components';
import { useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import { describeShortcut } from '../../ui/shortcut';
import { placeCard } from '../blocks/place-card';
import { pasteCommands } from '../commands/paste-commands';
import styles from './paste-choice.module.css';
import { type LastPaste, type PasteForm, pasteKey } from './paste-state';
import { switchPaste } from './switch-paste';

/** Room for the line of state and a message at the foot of the window, in pixels. */
const FOOT = 150;

/** Room for the choice itself above the messages that are shown, in pixels. */
const CHIP = 54;

/** Where what was left out, and other messages, leave room to: an edge in pixels of the window. */
function footEdge(): number {
  const shown = document.querySelector('[data-region="notices"]')?.getBoundingClientRect();
  const free = window.innerHeight - FOOT;
  // Over a dialog they are at the top of the window.
  return shown === undefined || shown.top < free / 2 ? free : Math.min(free, shown.top - CHIP);
}

const SHORTCUT = pasteCommands[0]?.shortcut;

/** After a paste: keep its structure, or take its text alone. It goes with the next key. */
export function PasteChoice(props: { editor: Editor }) {
  const { editor } = props;
  const last = useEditorState({
    editor,
    selector: ({ editor: now }) => pasteKey.getState(now.state) ?? null,
    // Another state is another object: nothing in it needs to be compared.
    equalityFn: Object.is,
  });
  return last === null ? null : <Choice editor={editor} last={last} />;
}

function Choice(props: { editor: Editor; last: LastPaste }) {
  const { editor, last } = props;
  const { paste } = useStrings();
  const chip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = chip.current;
    if (node === null) return undefined;
    const { view } = editor;
    const anchor = {
      contextElement: view.dom,
      getBoundingClientRect() {
        const end = Math.min(last.end, view.state.doc.content.size);
        const { left, top, bottom } = view.coordsAtPos(end);
        const foot = Math.min(bottom, footEdge());
        return new DOMRect(left, foot - (bottom - top), 0, bottom - top);
      },
    };
    return placeCard(node, anchor, 'bottom', 4);
  }, [editor, last.end]);

  const choose = (form: PasteForm) => {
    if (form !== last.form) switchPaste(editor);
    editor.view.focus();
  };
  return (
    <Group
      ref={chip}
      aria-label={paste.choice}
      className={styles['chip'] ?? ''}
      data-testid="paste-choice"
    >
      <Button
        icon={<ClipboardCheck size={15} aria-hidden />}
        pressed={last.form === 'clean'}
        preventFocusOnPress
        onPress={() => choose('clean')}
      >
        {paste.clean}
      </Button>
      <Button
        icon={<ClipboardType size={15} aria-hidden />}
        pressed={last.form === 'plain'}
        preventFocusOnPress
        onPress={() => choose('plain')}
      >
        {paste.plain}
      </Button>
      {SHORTCUT !== undefined && <kbd dir="ltr">{describeShortcut(SHORTCUT)}</kbd>}
      <output className={styles['status']}>
        {paste.said(last.form, SHORTCUT === undefined ? '' : describeShortcut(SHORTCUT))}
      </output>
    </Group>
  );
}
