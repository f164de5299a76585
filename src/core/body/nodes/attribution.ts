import { mergeAttributes, Node } from '@tiptap/core';
import { directionAttribute } from '../block-direction';

/** Who said what a pull quote says: its last line. */
export const Attribution = Node.create({
  name: 'attribution',
  content: 'inline*',
  defining: true,
  addAttributes() {
    return { ...directionAttribute };
  },
  parseHTML() {
    return [{ tag: 'footer', context: 'pullQuote/' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['footer', mergeAttributes(HTMLAttributes), 0];
  },
});
