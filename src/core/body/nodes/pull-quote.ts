import { findParentNode, mergeAttributes, Node } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { directionAttribute } from '../block-direction';
import { toggleAround } from '../toggle-around';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    pullQuote: {
      /** Wraps the selected paragraphs in a pull quote, or takes them out of it. */
      togglePullQuote: () => ReturnType;
      /** Puts the caret into the line that says whose words a pull quote has; adds one if need be. */
      goToAttribution: () => ReturnType;
    };
  }
}

/** The class that marks a pull quote in HTML. */
export const PULL_QUOTE_CLASS = 'pull-quote';

/** A striking sentence of the copy, repeated large beside it, and who said it. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'paragraph+ attribution?',
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
      togglePullQuote: () => toggleAround(this.name),
      goToAttribution:
        () =>
        ({ tr, state, dispatch }) => {
          const quote = findParentNode(({ type }) => type.name === this.name)(tr.selection);
          const { attribution } = state.schema.nodes;
          if (quote === undefined || attribution === undefined) return false;
          if (dispatch === undefined) return true;
          const end = quote.start + quote.node.content.size;
          const hasOne = quote.node.lastChild?.type === attribution;
          const dir: unknown = quote.node.attrs['dir'];
          if (!hasOne) tr.insert(end, attribution.create({ dir }));
          // Just before the end of the attribution's words.
          tr.setSelection(TextSelection.create(tr.doc, hasOne ? end - 1 : end + 1));
          tr.scrollIntoView();
          return true;
        },
    };
  },
});
