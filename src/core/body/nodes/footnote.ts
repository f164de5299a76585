import { mergeAttributes, Node } from '@tiptap/core';
import { textAttribute } from '../data-attribute';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    footnote: {
      /** Puts a footnote in place of the selection. `text` is one line without formatting. */
      insertFootnote: (text: string) => ReturnType;
    };
  }
}

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
  addCommands() {
    return {
      insertFootnote:
        (text) =>
        ({ commands }) =>
          commands.insertContent({ type: this.name, attrs: { text } }),
    };
  },
});
