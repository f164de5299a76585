import type { ImageSize } from './image-facts';

/** A box of an ISO base media file: its four letters, and where its content lies. */
interface Box {
  type: string;
  start: number;
  end: number;
}

function letters(view: DataView, at: number): string {
  return String.fromCodePoint(
    view.getUint8(at),
    view.getUint8(at + 1),
    view.getUint8(at + 2),
    view.getUint8(at + 3),
  );
}

/** The boxes between two places, in order (ISO/IEC 14496-12, 4.2). */
function boxesIn(view: DataView, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const size = view.getUint32(at);
    // 64-bit sizes are for media data, which comes after all that is looked for; 0 reaches to the end.
    const end = size === 0 ? to : at + size;
    if (size === 1 || end < at + 8 || end > to) return boxes;
    boxes.push({ type: letters(view, at + 4), start: at + 8, end });
    at = end;
  }
  return boxes;
}

function inside(view: DataView, box: Box | undefined, skip: number): Box[] {
  return box === undefined ? [] : boxesIn(view, box.start + skip, box.end);
}

function find(boxes: Box[], type: string): Box | undefined {
  return boxes.find((box) => box.type === type);
}

/** Numbers of the properties, from 1, that belong to an item (ISO/IEC 23008-12, 9.3). */
function propertiesOf(view: DataView, ipma: Box, item: number): number[] {
  const version = view.getUint8(ipma.start);
  const isWide = (view.getUint8(ipma.start + 3) & 1) === 1;
  const count = view.getUint32(ipma.start + 4);
  let at = ipma.start + 8;
  for (let entry = 0; entry < count && at < ipma.end; entry += 1) {
    const id = version === 0 ? view.getUint16(at) : view.getUint32(at);
    at += version === 0 ? 2 : 4;
    const numbers: number[] = [];
    const associations = view.getUint8(at);
    at += 1;
    for (let index = 0; index < associations; index += 1) {
      // The highest bit says that the property must be understood.
      numbers.push(isWide ? view.getUint16(at) & 0x7f_ff : view.getUint8(at) & 0x7f);
      at += isWide ? 2 : 1;
    }
    if (id === item) return numbers;
  }
  return [];
}

/** True when the file says of itself that it is an AVIF picture, or a sequence of them. */
function isAvif(view: DataView, ftyp: Box): boolean {
  for (let at = ftyp.start; at + 4 <= ftyp.end; at += 4) {
    if (['avif', 'avis'].includes(letters(view, at))) return true;
  }
  return false;
}

/**
 * The size of an AVIF: the extent of its primary item, turned as that item says.
 * @returns null when it is another ISO base media file, such as HEIC, or says no size
 * @throws RangeError when the file ends before it
 */
export function avifSize(view: DataView): ImageSize | null {
  const top = boxesIn(view, 0, view.byteLength);
  const ftyp = find(top, 'ftyp');
  if (ftyp === undefined || !isAvif(view, ftyp)) return null;
  const meta = inside(view, find(top, 'meta'), 4);
  const pitm = find(meta, 'pitm');
  const iprp = inside(view, find(meta, 'iprp'), 0);
  const ipma = find(iprp, 'ipma');
  if (pitm === undefined || ipma === undefined) return null;
  const isShort = view.getUint8(pitm.start) === 0;
  const primary = isShort ? view.getUint16(pitm.start + 4) : view.getUint32(pitm.start + 4);
  const properties = inside(view, find(iprp, 'ipco'), 0);
  const own = propertiesOf(view, ipma, primary).flatMap((number) => properties[number - 1] ?? []);
  const extent = find(own, 'ispe');
  if (extent === undefined) return null;
  const [width, height] = [view.getUint32(extent.start + 4), view.getUint32(extent.start + 8)];
  const rotation = find(own, 'irot');
  // Quarter turns against the clock.
  const isTurned = rotation !== undefined && view.getUint8(rotation.start) % 2 === 1;
  return isTurned ? { width: height, height: width } : { width, height };
}
