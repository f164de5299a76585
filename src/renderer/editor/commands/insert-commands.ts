import { Image, Minus, Plus } from 'lucide-react';
import { pickImages } from '../blocks/insert-images';
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
    id: 'image',
    group: 'insert',
    icon: Image,
    inToolbar: true,
    inSlashMenu: true,
    run: (editor) => void pickImages(editor),
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
