import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DeskError } from '#api/desk-error';
import { revisionOf } from './revision';
import { backUp, FULL_FOLDER, restore } from './testing/back-up-in-test';
import { type Files, filesOf, folderOf } from './testing/folder-of-files';
import { temporaryFolder } from './testing/temporary-folder';

describe('a file that is no sound backup', () => {
  /** Restores bytes into an empty folder: with which code that was refused, and what is there then. */
  async function restored(bytes: Uint8Array) {
    const path = join(await temporaryFolder(), 'x.zip');
    await writeFile(path, bytes);
    const folder = await folderOf({});
    const code = await restore(path, folder).then(
      () => '',
      (error: DeskError) => error.code,
    );
    const files = filesOf(folder);
    await rm(folder, { recursive: true });
    return { code, files };
  }
  const REFUSED = { code: 'not-a-backup', files: {} };

  it('refuses what is no backup', async () => {
    expect(await restored(new Uint8Array())).toEqual(REFUSED);
    expect(await restored(Buffer.from('نص'))).toEqual(REFUSED);
    expect(await restored(Buffer.alloc(100_000, 'PK'))).toEqual(REFUSED);
    expect(await restored(zipSync({ 'a.txt': Buffer.from('نص') }))).toEqual(REFUSED);
    const folder = await folderOf({});
    for (const path of [folder, join(folder, 'none.zip')]) {
      await expect(restore(path, folder)).rejects.toMatchObject({ name: 'DeskError' });
    }
  });

  /** A backup that says of itself what is given. */
  function forged(files: Files, sha256: typeof revisionOf = revisionOf): Uint8Array {
    const bytes = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
    const at = '2026-01-01T00:00:00.000Z';
    const listed = bytes.map(([path, content]) => {
      return { path, size: content.length, modifiedAt: at, sha256: sha256(content) };
    });
    const manifest = { format: 'muharrir/backup', version: 1, madeAt: at };
    const list = Buffer.from(JSON.stringify({ ...manifest, files: listed }));
    return zipSync({ ...Object.fromEntries(bytes), 'muharrir-backup.json': list });
  }

  it.each([
    '../outside.json',
    'drafts/../../outside.json',
    'drafts/..',
    '/etc/passwd',
    'C:/x.json',
    String.raw`drafts\..\..\x.json`,
    'drafts/a.json/b/c/d/e',
    'drafts/.hidden.json',
    'drafts/con.json',
    'drafts/a.json.',
    'drafts/a\u0000.json',
    'settings.json',
    '.muharrir.lock',
    `drafts/${'x'.repeat(256)}`,
  ])('refuses a path that leads elsewhere: %j', async (path) => {
    expect(await restored(forged({ [path]: 'x' }))).toEqual(REFUSED);
  });

  it('takes an archive that another program put together, if all in it is right', async () => {
    const path = join(await temporaryFolder(), 'x.zip');
    await writeFile(path, forged({ 'drafts/a.json': 'x' }));
    const folder = await folderOf({});
    expect(await restore(path, folder)).toMatchObject({ done: 1 });
    expect(filesOf(folder)).toEqual({ 'drafts/a.json': 'x' });
  });

  it('refuses one whose files are not those listed', async () => {
    expect(
      await restored(forged({ 'drafts/a.json': 'x' }, () => revisionOf(Buffer.from('y')))),
    ).toEqual(REFUSED);
  });

  it('refuses a small file that would fill the disk', async () => {
    // Says that it holds what it does not: 80 MB of which there are a few bytes.
    const bomb = Buffer.from(forged({ 'drafts/a.json': 'x'.repeat(100_000) }));
    const listed = bomb.indexOf('PK\u0001\u0002');
    bomb.writeUInt32LE(80 * 1024 * 1024, listed + 24);
    expect(await restored(bomb)).toEqual(REFUSED);
    bomb.writeUInt32LE(10, listed + 24);
    expect(await restored(bomb)).toEqual(REFUSED);
  });

  it('comes to no harm, whatever became of the file', { timeout: 60_000 }, async () => {
    const files = Object.fromEntries(
      Object.entries(FULL_FOLDER).map(([path, text]) => [path, text.repeat(20)]),
    );
    const whole = await readFile(await backUp(await folderOf(files)));
    const changes = fc.array(
      fc.record({ at: fc.nat(whole.length - 1), to: fc.integer({ min: 0, max: 255 }) }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(changes, fc.option(fc.nat(whole.length)), async (bytes, end) => {
        const tampered = Buffer.from(whole);
        for (const change of bytes) tampered[change.at] = change.to;
        // Bytes that nobody reads, such as a time in the archive, may have been changed.
        const outcomes = [REFUSED, { code: '', files }];
        expect(outcomes).toContainEqual(await restored(tampered.subarray(0, end ?? undefined)));
      }),
      { numRuns: 300 },
    );
  });
});
