import { Extension } from '@tiptap/core';

/** Addresses that become links while they are typed, and pasted over a selection. */
export const LinkTyping = Extension.create({ name: 'linkTyping' });
