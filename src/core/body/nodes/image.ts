import { mergeAttributes, Node } from '@tiptap/core';
import { pixelsAttribute, textAttribute } from '../data-attribute';
import { imageAddress, isImageFile } from '../image-file';

/** What an image in the copy is made of. */
export interface ImageAttributes {
  /** Name of the file in the folder `images` of the drafts. */
  file: string;
  alt: string;
  caption: string;
  credit: string;
  /** Size of the original in pixels; 0 when it is not known. */
  width: number;
  height: number;
}

/** The class that marks an image with its caption in HTML. */
export const IMAGE_CLASS = 'image';

/** A picture with its alternative text, caption and credit. */
export const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      file: textAttribute('file', isImageFile),
      alt: textAttribute('alt'),
      caption: textAttribute('caption'),
      credit: textAttribute('credit'),
      width: pixelsAttribute('width'),
      height: pixelsAttribute('height'),
    };
  },
  parseHTML() {
    return [{ tag: `figure.${IMAGE_CLASS}[data-file]`, priority: 60 }];
  },
  renderHTML({ node, HTMLAttributes }) {
    const text = (name: string) => String(node.attrs[name]);
    return [
      'figure',
      mergeAttributes(HTMLAttributes, { class: IMAGE_CLASS }),
      ['img', { src: imageAddress(text('file')), alt: text('alt') }],
      [
        'figcaption',
        {},
        ['span', { class: 'caption' }, text('caption')],
        ' ',
        ['span', { class: 'credit' }, text('credit')],
      ],
    ];
  },
});
