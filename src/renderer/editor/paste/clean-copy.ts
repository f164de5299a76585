import { Extension } from '@tiptap/core';

/** What is copied is clean HTML and text. */
export const CleanCopy = Extension.create({ name: 'cleanCopy' });
