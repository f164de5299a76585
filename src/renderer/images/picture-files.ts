import { IMAGE_KINDS } from '#core/images/image-facts';

/** Kinds of pictures that are kept, as a file dialog is told of them. */
export const PICTURE_TYPES = Object.values(IMAGE_KINDS)
  .map(({ mediaType }) => mediaType)
  .join(',');

/** True for a file that says of itself that it is a picture, of whatever kind. */
export function isPicture(file: { type: string }): boolean {
  return file.type.startsWith('image/');
}

/** True while nothing but pictures is dragged, as far as the browser tells before they are dropped. */
export function dragsPictures(transfer: DataTransfer): boolean {
  const items = [...transfer.items];
  return items.length > 0 && items.every((item) => item.kind === 'file' && isPicture(item));
}

/**
 * The pictures that were copied as such: a screenshot, a picture of a page or of a file manager. What a
 * text program copies has a picture of itself beside its text, which nobody means.
 */
export function copiedPictures(clipboard: DataTransfer): File[] {
  const pictures = [...clipboard.files].filter(isPicture);
  const hasText = clipboard.getData('text/plain').trim() !== '';
  return hasText ? [] : pictures;
}
