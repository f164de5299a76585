import { Extension } from '@tiptap/core';

/** Ctrl+Shift on either side of the keyboard gives a block its direction. */
export const DirectionKeys = Extension.create({ name: 'directionKeys' });
