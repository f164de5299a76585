import { Extension } from '@tiptap/core';

/** What is pasted keeps its structure and loses the habits of the program that it comes from. */
export const CleanPaste = Extension.create({ name: 'cleanPaste' });
