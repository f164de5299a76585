import { Minus, Plus } from 'lucide-react';
import { summonSlashMenu } from '../blocks/slash-state';
import type { EditorCommand } from './editor-command';

export const insertCommands: EditorCommand[] = [
  {
    id: 'insert-block',
    group: 'insert',
    icon: Plus,
    shortcut: { code: 'Slash', alt: true },
    run: (editor) => {
      editor.view.focus();
      summonSlashMenu(editor.view);
    },
  },
  {
    id: 'horizontal-rule',
    group: 'insert',
    icon: Minus,
    inToolbar: true,
    inSlashMenu: true,
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
];
