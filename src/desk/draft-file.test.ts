import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTempName, writeDurably } from './draft-file';
import { nodeFileSystem } from './file-system';
import { revisionOf } from './revision';
import { sweepTemps } from './sweep-temps';
import {
  failingAt,
  fullDisk,
  lyingDisk,
  silentlyFullDisk,
  systemError,
} from './testing/failing-system';
import { temporaryFolder } from './testing/temporary-folder';

const bytes = (text: string) => new TextEncoder().encode(text);
const OLD = bytes('النسخة القديمة، وهي سليمة');
const NEW = bytes('النسخة الجديدة');

async function oldFile() {
  const folder = await temporaryFolder();
  const path = join(folder, 'a.json');
  await writeFile(path, OLD);
  return { folder, path };
}

async function expectUntouched({ folder, path }: { folder: string; path: string }) {
  expect(new Uint8Array(await readFile(path))).toEqual(OLD);
  expect(await readdir(folder)).toEqual(['a.json']);
}

describe('writeDurably', () => {
  it('creates a file and says its revision and time', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.json');
    const saved = await writeDurably(path, NEW, 'absent');
    expect(new Uint8Array(await readFile(path))).toEqual(NEW);
    expect(saved.revision).toBe(revisionOf(NEW));
    expect(saved.modifiedAt).toBe((await stat(path)).mtime.toISOString());
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('replaces a file that is as expected', async () => {
    const { folder, path } = await oldFile();
    await writeDurably(path, NEW, { revision: revisionOf(OLD) });
    expect(new Uint8Array(await readFile(path))).toEqual(NEW);
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('refuses to replace a file that is not as expected', async () => {
    const there = await oldFile();
    const refusal = writeDurably(there.path, NEW, { revision: revisionOf(NEW) });
    await expect(refusal).rejects.toMatchObject({ code: 'stale' });
    await expect(writeDurably(there.path, NEW, 'absent')).rejects.toMatchObject({ code: 'stale' });
    await expectUntouched(there);
  });

  it('refuses to bring back a file that somebody removed', async () => {
    const folder = await temporaryFolder();
    const write = writeDurably(join(folder, 'a.json'), NEW, { revision: revisionOf(OLD) });
    await expect(write).rejects.toMatchObject({ code: 'stale' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('notices a change that comes while the new content is being written', async () => {
    const { folder, path } = await oldFile();
    const theirs = bytes('تعديل زميل');
    const write = writeDurably(
      path,
      NEW,
      { revision: revisionOf(OLD) },
      {
        ...nodeFileSystem,
        async createFlushed(temp, data, mode) {
          await nodeFileSystem.createFlushed(temp, data, mode);
          await writeFile(path, theirs);
        },
      },
    );
    await expect(write).rejects.toMatchObject({ code: 'stale' });
    expect(new Uint8Array(await readFile(path))).toEqual(theirs);
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it.each([
    ['a full disk', fullDisk, 'disk-full'],
    ['a full disk that reports success', silentlyFullDisk, 'disk-full'],
    ['a disk that keeps something else', lyingDisk, 'failed'],
    ['a quota', failingAt('createFlushed', 'EDQUOT'), 'disk-full'],
    ['a folder without permission', failingAt('createFlushed', 'EACCES'), 'no-permission'],
    ['a read-only drive', failingAt('createFlushed', 'EROFS'), 'no-permission'],
    ['a file of somebody else', failingAt('checkWritable', 'EACCES'), 'no-permission'],
    ['a rename that is forbidden', failingAt('rename', 'EPERM'), 'no-permission'],
    ['a folder that is gone', failingAt('createFlushed', 'ENOENT'), 'folder-gone'],
    ['a drive that is unplugged', failingAt('stat', 'ENODEV'), 'folder-gone'],
    ['a drive that breaks', failingAt('readFile', 'EIO'), 'failed'],
  ])('leaves the old file and no litter after %s', async (_, system, code) => {
    const there = await oldFile();
    const write = writeDurably(there.path, NEW, { revision: revisionOf(OLD) }, system);
    await expect(write).rejects.toMatchObject({ name: 'DeskError', code });
    await expectUntouched(there);
  });

  it('refuses a read-only file, which a rename would replace', async () => {
    const there = await oldFile();
    await chmod(there.path, 0o444);
    const write = writeDurably(there.path, NEW, { revision: revisionOf(OLD) });
    await expect(write).rejects.toMatchObject({ code: 'no-permission' });
    await expectUntouched(there);
  });

  it('leaves colleagues the rights that they had', async () => {
    const { path } = await oldFile();
    await chmod(path, 0o666);
    const before = process.umask(0o077);
    try {
      await writeDurably(path, NEW, 'anything');
    } finally {
      process.umask(before);
    }
    expect((await stat(path)).mode & 0o777).toBe(0o666);
  });

  it('reports a folder that could not be flushed', async () => {
    const { path } = await oldFile();
    const write = writeDurably(path, NEW, 'anything', failingAt('syncFolder', 'EIO'));
    await expect(write).rejects.toMatchObject({ code: 'failed' });
  });

  it('says ENOSPC for what it is when the temporary file cannot be removed either', async () => {
    const { path } = await oldFile();
    const write = writeDurably(path, NEW, 'anything', {
      ...fullDisk,
      unlink: () => Promise.reject(systemError('EIO')),
    });
    await expect(write).rejects.toMatchObject({ code: 'disk-full' });
    expect(new Uint8Array(await readFile(path))).toEqual(OLD);
  });
});

describe('sweepTemps', () => {
  it('removes what a killed program left, and nothing else', async () => {
    const { folder, path } = await oldFile();
    const killed = writeDurably(path, NEW, 'anything', {
      ...fullDisk,
      unlink: () => Promise.resolve(),
    });
    await expect(killed).rejects.toMatchObject({ code: 'disk-full' });
    await writeFile(join(folder, '.muharrir-notes.tmp'), '');
    expect((await readdir(folder)).filter(isTempName)).toHaveLength(1);
    expect(await sweepTemps(folder)).toBe(1);
    expect((await readdir(folder)).sort()).toEqual(['.muharrir-notes.tmp', 'a.json']);
  });
});
