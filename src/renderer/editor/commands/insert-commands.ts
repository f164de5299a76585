import { Minus } from 'lucide-react';
import type { EditorCommand } from './editor-command';

export const insertCommands: EditorCommand[] = [
  {
    id: 'horizontal-rule',
    group: 'insert',
    icon: Minus,
    inToolbar: true,
    inSlashMenu: true,
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
];
