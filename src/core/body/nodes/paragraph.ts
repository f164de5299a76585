import { Paragraph as TiptapParagraph } from '@tiptap/extension-paragraph';
import { directionAttribute } from '../block-direction';
import { tableRules } from './table-rules';

/** A paragraph of copy. */
export const Paragraph = TiptapParagraph.extend({
  parseHTML() {
    return [{ tag: 'p' }, ...tableRules];
  },
  addAttributes() {
    return { ...this.parent?.(), ...directionAttribute };
  },
});
