import { Blockquote as TiptapBlockquote } from '@tiptap/extension-blockquote';
import { directionAttribute } from '../block-direction';

/** Somebody's words, set off from the copy. */
export const Blockquote = TiptapBlockquote.extend({
  addAttributes() {
    return { ...this.parent?.(), ...directionAttribute };
  },
});
