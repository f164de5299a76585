import { mergeAttributes } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { IMAGE_CLASS, Image } from '#core/body/nodes/image';
import { ImageView } from './image-view';

/** A picture of the copy, as it is seen and edited in the sheet. */
export const ImageBlock = Image.extend({
  addNodeView: () => ReactNodeViewRenderer(ImageView, { className: 'image-block' }),
  // A sheet that closes loses its views first: the window would ask for a file where none is.
  renderHTML: ({ HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, { class: IMAGE_CLASS }),
  ],
});
