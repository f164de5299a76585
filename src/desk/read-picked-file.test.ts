import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_PICKED_MB } from '#api/largest-picked';
import { readPickedFile } from './read-picked-file';

describe('a file that an editor chose', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'muharrir-picked-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('crosses with its name and bytes', async () => {
    const path = join(folder, 'خبر.txt');
    await writeFile(path, 'نص');
    expect(await readPickedFile(path)).toEqual({
      name: 'خبر.txt',
      base64: Buffer.from('نص').toString('base64'),
    });
  });

  it('is refused when it is not there, or is none that could be an article', async () => {
    await expect(readPickedFile(join(folder, 'غائب'))).rejects.toMatchObject({ code: 'not-found' });
    const path = join(folder, 'film.mp4');
    await writeFile(path, '');
    // A hole in the file, not bytes on the disk.
    await truncate(path, LARGEST_PICKED_MB * 1024 * 1024 + 1);
    await expect(readPickedFile(path)).rejects.toMatchObject({ code: 'too-large', detail: '40' });
  });
});
