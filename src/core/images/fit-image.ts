import type { ImageSize } from './image-facts';

/** Longest side of a picture on a page, in pixels: a page's full width on a screen of high density. */
const LONGEST_SIDE = 2560;

/** What a picture of that size takes at most, in bytes, when it is well packed. */
const ENOUGH = 3 * 1024 * 1024;

/**
 * The size to which a picture is made smaller before it is kept.
 * @param bytes how many bytes its file has
 * @returns null when it may stay as it is
 */
export function fitImage({ width, height }: ImageSize, bytes: number): ImageSize | null {
  const longest = Math.max(width, height);
  if (longest <= LONGEST_SIDE && bytes <= ENOUGH) return null;
  const scale = Math.min(1, LONGEST_SIDE / longest);
  const fit = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: fit(width), height: fit(height) };
}
