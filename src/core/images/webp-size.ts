import type { ImageSize } from './image-facts';

/** Four letters as one number. */
const LOSSY = 0x56_50_38_20;
const LOSSLESS = 0x56_50_38_4c;
const EXTENDED = 0x56_50_38_58;

/** Where the first chunk's own data begins: after RIFF, size, WEBP, its name and its size. */
const DATA = 20;

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00;
}

/**
 * The size of a WebP (RFC 9649): of its canvas, or of the one picture in it.
 * @returns null when the first chunk is none that a picture begins with
 * @throws RangeError when the file ends before it
 */
export function webpSize(view: DataView): ImageSize | null {
  const chunk = view.getUint32(12);
  if (chunk === EXTENDED) {
    return { width: uint24(view, DATA + 4) + 1, height: uint24(view, DATA + 7) + 1 };
  }
  if (chunk === LOSSLESS && view.getUint8(DATA) === 0x2f) {
    const bits = view.getUint32(DATA + 1, true);
    return { width: (bits & 0x3f_ff) + 1, height: ((bits >>> 14) & 0x3f_ff) + 1 };
  }
  // A key frame's start code (RFC 6386, 9.1).
  if (chunk === LOSSY && view.getUint16(DATA + 3) === 0x9d_01 && view.getUint8(DATA + 5) === 0x2a) {
    return {
      width: view.getUint16(DATA + 6, true) & 0x3f_ff,
      height: view.getUint16(DATA + 8, true) & 0x3f_ff,
    };
  }
  return null;
}
