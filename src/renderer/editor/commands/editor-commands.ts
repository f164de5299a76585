import { blockCommands } from './block-commands';
import { commentCommands } from './comment-commands';
import { directionCommands } from './direction-commands';
import type { EditorCommand } from './editor-command';
import { historyCommands } from './history-commands';
import { insertCommands } from './insert-commands';
import { linkCommands } from './link-commands';
import { moveCommands } from './move-commands';
import { pasteCommands } from './paste-commands';
import { tableCommands } from './table-commands';
import { textCommands } from './text-commands';

/** All that can be done to the copy, in the order of the toolbar, the palette and the shortcuts. */
export const editorCommands: readonly EditorCommand[] = [
  ...historyCommands,
  ...blockCommands,
  ...textCommands,
  ...linkCommands,
  ...insertCommands,
  ...tableCommands,
  ...moveCommands,
  ...directionCommands,
  ...pasteCommands,
  ...commentCommands,
];
