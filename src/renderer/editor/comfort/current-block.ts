import { Extension } from '@tiptap/core';

/** Marks the block that is written, and keeps its line in the middle of the window when wanted. */
export const CurrentBlock = Extension.create({ name: 'currentBlock' });
