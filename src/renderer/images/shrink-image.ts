import { fitImage } from '#core/images/fit-image';
import type { ImageSize } from '#core/images/image-facts';
import { isAnimated, START_OF_IMAGE } from '#core/images/is-animated';

/** How good a copy is, 0 to 1: at this one no difference is seen on a page. */
const QUALITY = 0.86;

/** A picture that was made smaller. */
export interface ShrunkImage {
  file: File;
  before: ImageSize;
  after: ImageSize;
}

async function draw(bitmap: ImageBitmap, size: ImageSize, type: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new DOMException('no canvas', 'NotSupportedError');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  return canvas.convertToBlob({ type, quality: QUALITY });
}

/**
 * Makes a picture smaller that is larger than a page needs. It is turned the way that its file says,
 * and loses what else the file says: place, camera, owner.
 * @returns null for one that is small enough, that moves, or that the browser cannot open
 */
export async function shrinkImage(file: File): Promise<ShrunkImage | null> {
  const start = await file.slice(0, START_OF_IMAGE).arrayBuffer();
  if (isAnimated(new Uint8Array(start))) return null;
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return null;
  try {
    const before = { width: bitmap.width, height: bitmap.height };
    const after = fitImage(before, file.size);
    if (after === null) return null;
    // A photograph stays what every program takes; what may have see-through parts keeps them.
    const type = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/webp';
    const copy = await draw(bitmap, after, type);
    if (copy.size >= file.size) return null;
    return { file: new File([copy], file.name, { type }), before, after };
  } catch {
    // Too large for a canvas: the desk says what it thinks of it.
    return null;
  } finally {
    bitmap.close();
  }
}
