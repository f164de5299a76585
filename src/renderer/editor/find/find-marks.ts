import { Extension } from '@tiptap/core';

/** Marks what the search has found. */
export const FindMarks = Extension.create({ name: 'findMarks' });
