import { Extension } from '@tiptap/core';

/** Isolates runs of Latin letters and numbers that would show wrongly, while they are typed. */
export const AutoIsolate = Extension.create({ name: 'autoIsolate' });
