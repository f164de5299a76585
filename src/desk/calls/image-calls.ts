import type { DeskApi } from '#api/contract';
import type { DeskParts } from '../desk-parts';

type ImageCalls = Pick<DeskApi, 'addImage' | 'missingImages'>;

/** Pictures of the drafts. */
export function imageCalls({ images }: Pick<DeskParts, 'images'>): ImageCalls {
  return {
    addImage: (file) => images.add(file),
    missingImages: (files) => images.missing(files),
  };
}
