import type { Editor } from '@tiptap/core';
import type { LucideIcon } from 'lucide-react';
import type { Shortcut } from '../../ui/shortcut';
import type { arCommands } from '../../i18n/ar-commands';

/** The name of a command of the editor; its words are in `i18n/ar-commands.ts` and `en-commands.ts`. */
export type EditorCommandId = keyof typeof arCommands.editor;

/** Where a command stands in the toolbar, the palette and the sheet of shortcuts. */
export type CommandGroup =
  'history' | 'text' | 'block' | 'insert' | 'table' | 'move' | 'direction' | 'comment';

/** Something that can be done to the copy, by toolbar, palette, slash menu or key. */
export interface EditorCommand {
  id: EditorCommandId;
  group: CommandGroup;
  icon: LucideIcon;
  shortcut?: Shortcut;
  /** A button of the toolbar. */
  inToolbar?: true;
  /** A line of the slash menu: it puts a block where the caret is, or makes one of it. */
  inSlashMenu?: true;
  /** Whether what it does holds at the selection. Called on every key: it may look at no more. */
  isActive?: (editor: Editor) => boolean;
  /** Whether it can be done at the selection. Called on every key for commands of the toolbar. */
  isEnabled?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
}
