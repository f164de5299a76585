import { crc32, deflateSync } from 'node:zlib';
import type { Locator } from '@playwright/test';

/** A file as a browser has it. */
export interface PictureFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.byteLength);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
}

/** A grey PNG that a browser opens; of another `seed`, another picture. Noise: it packs badly. */
export function pngFile(name: string, width: number, height: number, seed = 1): PictureFile {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  let state = seed;
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < rows.byteLength; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The first byte of a row says how it is packed: not at all.
    rows[at] = at % (width + 1) === 0 ? 0 : state >>> 24;
  }
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return { name, mimeType: 'image/png', buffer: Buffer.concat([signature, ...parts]) };
}

/** Hands files to an element: dropped on its middle from outside, or pasted into it. */
export async function hand(
  files: PictureFile[],
  to: Locator,
  how: 'drop' | 'paste',
  text = '',
): Promise<void> {
  const list = files.map(({ name, mimeType, buffer }) => ({
    name,
    type: mimeType,
    base64: buffer.toString('base64'),
  }));
  await to.evaluate(
    (element, given) => {
      const transfer = new DataTransfer();
      for (const { name, type, base64 } of given.list) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
        transfer.items.add(new File([bytes], name, { type }));
      }
      if (given.text !== '') transfer.setData('text/plain', given.text);
      const shared = { bubbles: true, cancelable: true };
      if (given.how === 'paste') {
        element.dispatchEvent(new ClipboardEvent('paste', { ...shared, clipboardData: transfer }));
        return;
      }
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2 };
      for (const type of ['dragenter', 'dragover', 'drop']) {
        element.dispatchEvent(new DragEvent(type, { ...shared, ...at, dataTransfer: transfer }));
      }
    },
    { list, how, text },
  );
}
