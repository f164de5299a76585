import type { ImageSize } from './image-facts';

/** Markers that stand alone, without a length: fill, TEM and restarts (ITU-T T.81, table B.1). */
const ALONE = new Set([0x01, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8]);

/** Within the range of frame headers, but tables and a reserved marker. */
const NO_FRAME = new Set([0xc4, 0xc8, 0xcc]);

const EXIF = 0x45_78_69_66;
const ORIENTATION = 0x01_12;

/** From this value on, a picture lies on its side (Exif 2.32, tag 0x0112). */
const ON_ITS_SIDE = 5;

/** True when the Exif block that begins at `start` says that width and height change places. */
function isTurned(view: DataView, start: number, end: number): boolean {
  if (end - start < 14 || view.getUint32(start) !== EXIF) return false;
  const tiff = start + 6;
  const little = view.getUint16(tiff) === 0x49_49;
  const list = tiff + view.getUint32(tiff + 4, little);
  if (list + 2 > end) return false;
  const count = view.getUint16(list, little);
  for (let index = 0; index < count; index += 1) {
    const entry = list + 2 + index * 12;
    if (entry + 12 > end) return false;
    if (view.getUint16(entry, little) === ORIENTATION) {
      return view.getUint16(entry + 8, little) >= ON_ITS_SIDE;
    }
  }
  return false;
}

/**
 * The size of a JPEG, from its frame header (ITU-T T.81, B.2.2), turned as its Exif block says.
 * @returns null when there is no frame header where one has to be
 * @throws RangeError when the file ends before it
 */
export function jpegSize(view: DataView): ImageSize | null {
  let turned = false;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) at += 1;
    else if (ALONE.has(marker)) at += 2;
    else {
      const end = at + 2 + view.getUint16(at + 2);
      if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.has(marker)) {
        const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
        return turned ? { width: height, height: width } : { width, height };
      }
      // The scan's data, or the end, before any frame header.
      if (marker === 0xda || marker === 0xd9) return null;
      if (marker === 0xe1) turned ||= isTurned(view, at + 4, Math.min(end, view.byteLength));
      at = end;
    }
  }
}
