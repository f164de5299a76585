import { Extension } from '@tiptap/core';
import { autolinkPlugin } from './autolink-plugin';
import { clickLinkPlugin } from './click-link-plugin';
import { pasteAddressPlugin } from './paste-address-plugin';

/** Addresses that become links while they are typed, and pasted over a selection. */
export const LinkTyping = Extension.create({
  name: 'linkTyping',
  // Before what cleans a paste: an address alone is for the selection.
  priority: 110,
  addProseMirrorPlugins: () => [autolinkPlugin(), pasteAddressPlugin(), clickLinkPlugin()],
});
