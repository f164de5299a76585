import type { Editor } from '@tiptap/core';
import type { EditorView } from '@tiptap/pm/view';
import { useEditorState } from '@tiptap/react';
import { Copy, ExternalLink, Pencil, Unlink } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Group } from 'react-aria-components';
import { readableAddress } from '#core/article/readable-address';
import { useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import { useObserved } from '../../ui/observable';
import type { Shortcut } from '../../ui/shortcut';
import { placeCard } from '../blocks/place-card';
import { linkCommands } from '../commands/link-commands';
import { editorDialog } from '../editor-dialog';
import { usePutAway } from '../use-put-away';
import { copyAddress } from './copy-address';
import styles from './link-card.module.css';
import { linkAt } from './link-at';
import { openAddress } from './open-address';
import { removeLink } from './set-link';

/** The link that the caret is in. Its end is left out: it moves with every letter that is typed. */
interface ShownLink {
  from: number;
  href: string;
}

function shownLink({ state, isFocused }: Editor): ShownLink | null {
  if (!isFocused || !state.selection.empty) return null;
  const link = linkAt(state.selection.$from);
  return link && { from: link.from, href: link.href };
}

/**
 * The address of the link that the caret is in, and what can be done with it. It takes no focus:
 * each of its actions has a key, and Escape puts it away.
 */
export function LinkCard(props: { editor: Editor }) {
  const { editor } = props;
  const link = useEditorState({ editor, selector: ({ editor: now }) => shownLink(now) });
  const isDialogOpen = useObserved(editorDialog, (id) => id !== null);
  if (link === null || isDialogOpen) return null;
  return <Card key={`${link.from} ${link.href}`} editor={editor} link={link} />;
}

/** Where the link stands in the window, all its lines: the card covers none of them. */
function linkBox(view: EditorView, from: number): DOMRect {
  const { doc } = view.state;
  // The link may have gone with what the card is drawn for.
  const start = view.domAtPos(Math.min(from, doc.content.size), 1);
  const link = linkAt(view.state.selection.$from);
  const end = link === null ? start : view.domAtPos(link.to, -1);
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range.getBoundingClientRect();
}

function shortcutOf(id: string): Shortcut | undefined {
  return linkCommands.find((command) => command.id === id)?.shortcut;
}

function Card(props: { editor: Editor; link: ShownLink }) {
  const { editor } = props;
  const { from, href } = props.link;
  const { copyLinks, commands } = useStrings();
  const isAway = usePutAway(editor);
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const node = card.current;
    if (node === null) return undefined;
    const { view } = editor;
    const anchor = {
      contextElement: view.dom,
      getBoundingClientRect: () => linkBox(view, from),
    };
    const isRtl = view.state.doc.resolve(from).parent.attrs['dir'] !== 'ltr';
    const cardIsRtl = getComputedStyle(node).direction === 'rtl';
    return placeCard(node, anchor, isRtl === cardIsRtl ? 'bottom-start' : 'bottom-end');
  }, [editor, from]);

  if (isAway) return null;
  const shown = readableAddress(href).replace(/^https?:\/\/(?:www\.)?/iu, '');
  return (
    <Group
      ref={card}
      aria-label={copyLinks.card}
      className={styles['card'] ?? ''}
      data-testid="link-card"
    >
      <span className={styles['address']} dir="ltr" title={href}>
        {shown}
      </span>
      <Button
        icon={<ExternalLink size={16} aria-hidden />}
        label={commands.editor['open-link'].name}
        shortcut={shortcutOf('open-link')}
        preventFocusOnPress
        onPress={() => openAddress(href)}
      />
      <Button
        icon={<Pencil size={16} aria-hidden />}
        label={copyLinks.edit}
        shortcut={shortcutOf('link')}
        preventFocusOnPress
        onPress={() => editorDialog.set('link')}
      />
      <Button
        icon={<Copy size={16} aria-hidden />}
        label={commands.editor['copy-link'].name}
        shortcut={shortcutOf('copy-link')}
        preventFocusOnPress
        onPress={() => copyAddress(href)}
      />
      <Button
        icon={<Unlink size={16} aria-hidden />}
        label={commands.editor['remove-link'].name}
        shortcut={shortcutOf('remove-link')}
        preventFocusOnPress
        onPress={() => removeLink(editor.view)}
      />
    </Group>
  );
}
