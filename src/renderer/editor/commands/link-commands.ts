import { Copy, ExternalLink, Link, Unlink } from 'lucide-react';
import { editorDialog } from '../editor-dialog';
import { copyAddress } from '../links/copy-address';
import { linkOfSelection } from '../links/link-at';
import { openAddress } from '../links/open-address';
import { removeLink } from '../links/set-link';
import type { EditorCommand } from './editor-command';

export const linkCommands: EditorCommand[] = [
  {
    id: 'link',
    group: 'text',
    icon: Link,
    shortcut: { code: 'KeyK', mod: true },
    inToolbar: true,
    isActive: (editor) => editor.isActive('link'),
    run: () => editorDialog.set('link'),
  },
  {
    id: 'open-link',
    group: 'text',
    icon: ExternalLink,
    shortcut: { code: 'Enter', alt: true },
    isEnabled: (editor) => linkOfSelection(editor.state.selection) !== null,
    run(editor) {
      const link = linkOfSelection(editor.state.selection);
      if (link !== null) openAddress(link.href);
    },
  },
  {
    id: 'copy-link',
    group: 'text',
    icon: Copy,
    shortcut: { code: 'KeyK', alt: true },
    isEnabled: (editor) => linkOfSelection(editor.state.selection) !== null,
    run(editor) {
      const link = linkOfSelection(editor.state.selection);
      if (link !== null) copyAddress(link.href);
    },
  },
  {
    id: 'remove-link',
    group: 'text',
    icon: Unlink,
    shortcut: { code: 'KeyK', mod: true, shift: true },
    isEnabled: (editor) =>
      editor.isActive('link') || linkOfSelection(editor.state.selection) !== null,
    run(editor) {
      removeLink(editor.view);
      editor.view.focus();
    },
  },
];
