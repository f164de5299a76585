import { ClipboardType } from 'lucide-react';
import { canSwitchPaste, switchPaste } from '../paste/switch-paste';
import type { EditorCommand } from './editor-command';

export const pasteCommands: EditorCommand[] = [
  {
    id: 'switch-paste',
    group: 'text',
    icon: ClipboardType,
    // Ctrl alone, as some programs have it, would be pressed with every other shortcut, too.
    shortcut: { code: 'KeyV', alt: true },
    isEnabled: canSwitchPaste,
    run: switchPaste,
  },
];
