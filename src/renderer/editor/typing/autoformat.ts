import { Extension } from '@tiptap/core';

/** Blocks that are made by typing their sign: «## », «- », «1. », «> ». */
export const Autoformat = Extension.create({ name: 'autoformat' });
