import { Extension } from '@tiptap/core';

/** Comments of the desk as they show in the sheet. */
export const CommentMarks = Extension.create({ name: 'commentMarks' });
