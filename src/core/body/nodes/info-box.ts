import { mergeAttributes, Node } from '@tiptap/core';
import { directionAttribute } from '../block-direction';
import { toggleAround } from '../toggle-around';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    infoBox: {
      /** Puts the selected blocks into an info box, or takes them out of it. */
      toggleInfoBox: () => ReturnType;
    };
  }
}

/** The class that marks an info box in HTML. */
export const INFO_BOX_CLASS = 'info-box';

/** Background, figures or a profile set apart from the copy. Its title is a heading at its start. */
export const InfoBox = Node.create({
  name: 'infoBox',
  group: 'section',
  content: '(block | table)+',
  defining: true,
  addAttributes() {
    return { ...directionAttribute };
  },
  parseHTML() {
    return [{ tag: `.${INFO_BOX_CLASS}` }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['section', mergeAttributes(HTMLAttributes, { class: INFO_BOX_CLASS }), 0];
  },
  addCommands() {
    return { toggleInfoBox: () => toggleAround(this.name) };
  },
});
