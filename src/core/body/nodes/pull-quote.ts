import { mergeAttributes, Node } from '@tiptap/core';
import { directionAttribute } from '../block-direction';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    pullQuote: {
      /** Wraps the selected paragraphs in a pull quote, or takes them out of it. */
      togglePullQuote: () => ReturnType;
    };
  }
}

/** The class that marks a pull quote in HTML. */
export const PULL_QUOTE_CLASS = 'pull-quote';

/** A striking sentence of the copy, repeated large beside it. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes() {
    return { ...directionAttribute };
  },
  parseHTML() {
    return [
      { tag: `aside.${PULL_QUOTE_CLASS}` },
      { tag: `blockquote.${PULL_QUOTE_CLASS}`, priority: 60 },
      // WordPress: <figure class="wp-block-pullquote"><blockquote>…
      { tag: 'figure.wp-block-pullquote', priority: 60 },
    ];
  },
  renderHTML({ HTMLAttributes }) {
    return ['aside', mergeAttributes(HTMLAttributes, { class: PULL_QUOTE_CLASS }), 0];
  },
  addCommands() {
    return {
      togglePullQuote:
        () =>
        ({ commands }) =>
          commands.toggleWrap(this.name),
    };
  },
});
