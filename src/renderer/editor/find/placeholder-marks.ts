import { Extension } from '@tiptap/core';

/** Marks places that are still to be filled: «TK» and «؟؟». */
export const PlaceholderMarks = Extension.create({ name: 'placeholderMarks' });
