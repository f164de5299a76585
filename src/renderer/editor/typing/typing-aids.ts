import { Extension } from '@tiptap/core';

/** What is set right while it is typed: marks, quotes, spaces, digits. */
export const TypingAids = Extension.create({ name: 'typingAids' });
