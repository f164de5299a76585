import { ReactNodeViewRenderer } from '@tiptap/react';
import { Image } from '#core/body/nodes/image';
import { ImageView } from './image-view';

/** A picture of the copy, as it is seen and edited in the sheet. */
export const ImageBlock = Image.extend({
  addNodeView: () => ReactNodeViewRenderer(ImageView, { className: 'image-block' }),
});
