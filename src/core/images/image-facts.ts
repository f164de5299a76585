import { avifSize } from './avif-size';
import { jpegSize } from './jpeg-size';
import { webpSize } from './webp-size';

/** Kinds of pictures that an article can have: those that every reader's browser shows. */
export type ImageKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif';

/** Width and height in pixels, as the picture is seen: turned the way that its file says. */
export interface ImageSize {
  width: number;
  height: number;
}

/** What a picture's bytes say of it. */
export interface ImageFacts extends ImageSize {
  kind: ImageKind;
}

/** Of each kind the media type (IANA), and the extensions of its files; new ones get the first. */
export const IMAGE_KINDS: Record<ImageKind, { mediaType: string; extensions: string[] }> = {
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  png: { mediaType: 'image/png', extensions: ['png'] },
  gif: { mediaType: 'image/gif', extensions: ['gif'] },
  webp: { mediaType: 'image/webp', extensions: ['webp'] },
  avif: { mediaType: 'image/avif', extensions: ['avif'] },
};

/** Largest picture that is kept, in megabytes. Window and desk both refuse what is larger. */
export const LARGEST_IMAGE_MB = 25;

/** The letters at a place, as far as they are ASCII. */
function letters(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCodePoint(...bytes.subarray(start, end));
}

/** PNG (ISO/IEC 15948): a signature of eight bytes, then the header with the size. */
function pngSize(view: DataView): ImageSize {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** GIF: the logical screen follows the signature, little end first. */
function gifSize(view: DataView): ImageSize {
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** The kind that the first bytes tell: what a file is called, or said to be, counts for nothing. */
function kindOf(bytes: Uint8Array): ImageKind | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (letters(bytes, 1, 8) === 'PNG\r\n\u001A\n' && bytes[0] === 0x89) {
    return letters(bytes, 12, 16) === 'IHDR' ? 'png' : null;
  }
  if (/^GIF8[79]a$/u.test(letters(bytes, 0, 6))) return 'gif';
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') return 'webp';
  if (letters(bytes, 4, 8) === 'ftyp') return 'avif';
  return null;
}

const sizeOf: Record<ImageKind, (view: DataView) => ImageSize | null> = {
  jpeg: jpegSize,
  png: pngSize,
  gif: gifSize,
  webp: webpSize,
  avif: avifSize,
};

/**
 * Reads what a picture is and how large, from its header alone.
 * @returns null for anything that is none of the kinds, has no size, or ends within its header
 */
export function readImageFacts(bytes: Uint8Array): ImageFacts | null {
  const kind = kindOf(bytes);
  if (kind === null) return null;
  try {
    const size = sizeOf[kind](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return size === null || size.width === 0 || size.height === 0 ? null : { kind, ...size };
  } catch (error) {
    // A look past the end: the file is cut off.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
