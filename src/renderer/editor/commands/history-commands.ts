import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { Redo2, Undo2 } from 'lucide-react';
import type { EditorCommand } from './editor-command';

export const historyCommands: EditorCommand[] = [
  {
    id: 'undo',
    group: 'history',
    icon: Undo2,
    shortcut: { code: 'KeyZ', mod: true },
    inToolbar: true,
    isEnabled: (editor) => undoDepth(editor.state) > 0,
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    id: 'redo',
    group: 'history',
    icon: Redo2,
    shortcut: { code: 'KeyZ', mod: true, shift: true },
    inToolbar: true,
    isEnabled: (editor) => redoDepth(editor.state) > 0,
    run: (editor) => editor.chain().focus().redo().run(),
  },
];
