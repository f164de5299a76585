import { PilcrowLeft, PilcrowRight } from 'lucide-react';
import { setBlockDirection } from '../set-block-direction';
import type { EditorCommand } from './editor-command';

export const directionCommands: EditorCommand[] = [
  {
    id: 'direction',
    group: 'direction',
    icon: PilcrowLeft,
    inToolbar: true,
    isActive: (editor) => editor.state.selection.$from.parent.attrs['dir'] === 'ltr',
    run: (editor) => {
      const { dir } = editor.state.selection.$from.parent.attrs;
      setBlockDirection(editor, dir === 'ltr' ? 'rtl' : 'ltr');
    },
  },
  {
    id: 'direction-rtl',
    group: 'direction',
    icon: PilcrowLeft,
    isActive: (editor) => editor.state.selection.$from.parent.attrs['dir'] === 'rtl',
    run: (editor) => setBlockDirection(editor, 'rtl'),
  },
  {
    id: 'direction-ltr',
    group: 'direction',
    icon: PilcrowRight,
    isActive: (editor) => editor.state.selection.$from.parent.attrs['dir'] === 'ltr',
    run: (editor) => setBlockDirection(editor, 'ltr'),
  },
];
