import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder';
import type { KeepImage } from './read-word';
import { readWordApart } from './read-word-apart';
import { docxOf, paragraph } from './testing/docx-of';

const FILE = docxOf(paragraph('عنوان الخبر كله') + paragraph('افتتح رئيس الوزراء الجسر الجديد.'));

/** Reads in a thread with this script; `port` and `tell` are there. */
async function read(script: string, keepImage: KeepImage | null = null, longest = 20_000) {
  const path = join(await temporaryFolder(), 'worker.mjs');
  const start = `import { parentPort as port, workerData } from 'node:worker_threads'; const tell = (message) => port.postMessage(message);`;
  await writeFile(path, start + script);
  return readWordApart(FILE, keepImage, { path, longest });
}

const READY = `tell({ kind: 'ready' });`;

describe('a Word file that is read in a thread of its own', () => {
  it('is what the thread makes of it, with pictures kept on the way', async () => {
    const script = `${READY} tell({ kind: 'image', file: { name: 'a', base64: '' } });
      port.once('message', ({ stored }) => tell({ kind: 'read', reading: { stored, kept: workerData.keepsImages } }));`;
    const stored = { file: 'a.png', width: 1, height: 2 };
    expect(await read(script, () => Promise.resolve(stored))).toEqual({ stored, kept: true });
    const refused = await read(script, () => Promise.reject(new Error('full')));
    expect(refused).toEqual({ stored: null, kept: true });
  });

  it('is refused as the thread refuses it', async () => {
    const script = `${READY} tell({ kind: 'refused', code: 'encrypted', detail: '' });`;
    await expect(read(script)).rejects.toMatchObject({ code: 'encrypted' });
  });

  it.each([
    ['without end', 'for (;;);'],
    ['until the memory is full', 'const all = []; for (;;) all.push(new Array(1e6).fill(all));'],
    ['until it crashes', 'throw new Error();'],
  ])('is refused when reading goes on %s', async (_, script) => {
    await expect(read(READY + script, null, 2000)).rejects.toMatchObject({ code: 'broken-docx' });
  });

  it('is read in this thread where the other does not start', async () => {
    const { article } = await read(`throw new Error('no library');`);
    expect(article.headline).toBe('عنوان الخبر كله');
  });
});
