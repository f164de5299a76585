import { Paragraph as TiptapParagraph } from '@tiptap/extension-paragraph';
import { directionAttribute } from '../block-direction';

/** A paragraph of copy. */
export const Paragraph = TiptapParagraph.extend({
  addAttributes() {
    return { ...this.parent?.(), ...directionAttribute };
  },
});
