import type { EditorCommand } from './editor-command';

export const commentCommands: EditorCommand[] = [];
