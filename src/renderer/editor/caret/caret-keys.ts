import { Extension } from '@tiptap/core';

/** Keys that move and delete as a reader of two directions expects. */
export const CaretKeys = Extension.create({ name: 'caretKeys' });
