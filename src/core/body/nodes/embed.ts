import { mergeAttributes, Node } from '@tiptap/core';
import { readWebAddress } from '../../article/web-address';
import { textAttribute } from '../data-attribute';

/** What an embed is made of. */
export interface EmbedAttributes {
  /** An http or https address. */
  url: string;
  /** What is to be found there; "" when nobody said. */
  title: string;
}

/** The class that marks the card of an embed in HTML. */
export const EMBED_CLASS = 'embed';

/**
 * A post, a video or a page elsewhere, as a card that leads there. Nothing of it is ever loaded: no
 * frame, no script, no picture.
 */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      url: textAttribute('url', (text) => readWebAddress(text).ok),
      title: textAttribute('title'),
    };
  },
  parseHTML() {
    return [{ tag: `figure.${EMBED_CLASS}[data-url]`, priority: 60 }];
  },
  renderHTML({ node, HTMLAttributes }) {
    const [url, title] = [String(node.attrs['url']), String(node.attrs['title'])];
    return [
      'figure',
      mergeAttributes(HTMLAttributes, { class: EMBED_CLASS }),
      ['a', { href: url }, title === '' ? url : title],
    ];
  },
});
