import { Extension } from '@tiptap/core';

/** How blocks that are more than text look and are edited in the sheet. */
export const BlockViews = Extension.create({ name: 'blockViews' });
