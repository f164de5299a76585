/** Bytes of a text, one for each letter. */
function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
}

function big(value: number, size: number): number[] {
  return Array.from(
    { length: size },
    (_, index) => Math.floor(value / 256 ** (size - 1 - index)) % 256,
  );
}

function little(value: number, size: number): number[] {
  return big(value, size).toReversed();
}

/** A box of an ISO base media file. */
function box(type: string, ...content: number[][]): number[] {
  const inside = content.flat();
  return [...big(inside.length + 8, 4), ...ascii(type), ...inside];
}

/** The header of a PNG, with bytes after it that make it this one. */
export function pngOf(width: number, height: number, tail = ''): Uint8Array<ArrayBuffer> {
  const signature = [0x89, ...ascii('PNG\r\n\u001A\n')];
  const header = [...big(13, 4), ...ascii('IHDR'), ...big(width, 4), ...big(height, 4)];
  return Uint8Array.from([
    ...signature,
    ...header,
    8,
    6,
    0,
    0,
    0,
    ...new TextEncoder().encode(tail),
  ]);
}

/** The header of a GIF. */
export function gifOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...ascii('GIF89a'), ...little(width, 2), ...little(height, 2), 0, 0, 0]);
}

/**
 * A JPEG up to its frame header.
 * @param orientation as Exif has it, in a block before the frame; none when left out
 * @param order of the bytes in that block
 */
export function jpegOf(
  width: number,
  height: number,
  orientation?: number,
  order: 'big' | 'little' = 'big',
): Uint8Array<ArrayBuffer> {
  const number = order === 'big' ? big : little;
  const tiff = [
    ...ascii(order === 'big' ? 'MM' : 'II'),
    ...number(42, 2),
    ...number(8, 4),
    ...number(2, 2),
    ...number(0x01_0f, 2),
    ...number(2, 2),
    ...number(1, 4),
    ...number(0, 4),
    ...number(0x01_12, 2),
    ...number(3, 2),
    ...number(1, 4),
    ...number(orientation ?? 1, 2),
    ...number(0, 2),
    ...number(0, 4),
  ];
  const exif = [...ascii('Exif'), 0, 0, ...tiff];
  const block = orientation === undefined ? [] : [0xff, 0xe1, ...big(exif.length + 2, 2), ...exif];
  const tables = [0xff, 0xdb, ...big(4, 2), 0, 0];
  const frame = [
    0xff,
    0xff,
    0xc2,
    ...big(11, 2),
    8,
    ...big(height, 2),
    ...big(width, 2),
    1,
    1,
    17,
    0,
  ];
  return Uint8Array.from([0xff, 0xd8, ...block, ...tables, ...frame]);
}

/** A WebP of one of its three forms, up to its size. */
export function webpOf(
  width: number,
  height: number,
  form: 'lossy' | 'lossless' | 'extended',
): Uint8Array<ArrayBuffer> {
  const chunks = {
    lossy: [
      ...ascii('VP8 '),
      ...little(20, 4),
      0,
      0,
      0,
      0x9d,
      1,
      0x2a,
      ...little(width, 2),
      ...little(height, 2),
    ],
    lossless: [
      ...ascii('VP8L'),
      ...little(20, 4),
      0x2f,
      ...little(width - 1 + (height - 1) * 2 ** 14, 4),
    ],
    extended: [
      ...ascii('VP8X'),
      ...little(10, 4),
      0,
      0,
      0,
      0,
      ...little(width - 1, 3),
      ...little(height - 1, 3),
    ],
  };
  return Uint8Array.from([
    ...ascii('RIFF'),
    ...little(100, 4),
    ...ascii('WEBP'),
    ...chunks[form],
    0,
    0,
  ]);
}

/**
 * An AVIF without its picture: a thumbnail's size stands before the size that counts.
 * @param turns quarter turns against the clock
 */
export function avifOf(
  width: number,
  height: number,
  turns = 0,
  brand = 'avif',
): Uint8Array<ArrayBuffer> {
  const none = [0, 0, 0, 0];
  const extent = (w: number, h: number) => box('ispe', none, big(w, 4), big(h, 4));
  return Uint8Array.from([
    ...box('ftyp', ascii(brand), none, ascii('mif1')),
    ...box(
      'meta',
      none,
      box('hdlr', none),
      box('pitm', none, big(2, 2)),
      box(
        'iprp',
        box('ipco', extent(16, 16), extent(width, height), box('irot', [turns])),
        box('ipma', none, big(2, 4), [...big(1, 2), 1, 0x81], [...big(2, 2), 2, 0x82, 0x83]),
      ),
    ),
  ]);
}
