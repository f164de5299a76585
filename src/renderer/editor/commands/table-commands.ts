import type { EditorCommand } from './editor-command';

export const tableCommands: EditorCommand[] = [];
