/** What tells that a picture moves, as it stands near the start of a WebP, a PNG or an AVIF. */
const MOVING = /^RIFF[^]{4}WEBP[^]*ANIM|^.PNG[^]*acTL|^[^]{4}ftyp[^]{0,64}avis|^GIF/u;

/** Bytes at a picture's start within which it says that it moves. */
export const START_OF_IMAGE = 4096;

/**
 * True for a picture that may move: a copy made of it would stand still. Every GIF counts as one.
 * @param start the first `START_OF_IMAGE` bytes of the file
 */
export function isAnimated(start: Uint8Array): boolean {
  return MOVING.test(Array.from(start, (byte) => String.fromCodePoint(byte)).join(''));
}
