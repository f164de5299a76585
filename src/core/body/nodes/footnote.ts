import { mergeAttributes, Node } from '@tiptap/core';
import { textAttribute } from '../data-attribute';

/** The class that marks the sign of a footnote in HTML. */
export const FOOTNOTE_CLASS = 'footnote';

/** A note to a word. Its number is its place among the others, and is not kept. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes() {
    return { text: textAttribute('text') };
  },
  parseHTML() {
    // Before the mark for superscript, which takes any `sup`.
    return [{ tag: `sup.${FOOTNOTE_CLASS}[data-text]`, priority: 60 }];
  },
  renderHTML({ node, HTMLAttributes }) {
    const attributes = mergeAttributes(HTMLAttributes, { class: FOOTNOTE_CLASS });
    return ['sup', attributes, `[${String(node.attrs['text'])}]`];
  },
  renderText: ({ node }) => ` [${String(node.attrs['text'])}]`,
});
