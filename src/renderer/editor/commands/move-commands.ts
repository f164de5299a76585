import type { EditorCommand } from './editor-command';

export const moveCommands: EditorCommand[] = [];
