import { Link } from 'lucide-react';
import { editorDialog } from '../editor-dialog';
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
];
