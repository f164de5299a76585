import { randomBytes } from 'node:crypto';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUpFolder } from './backup-folder';
import { type BackupTarget, createTarget } from './backup-writer';
import { folderLayout } from './folder-layout';
import { FULL_FOLDER, jobStoppingAt, quietJob, restore } from './testing/back-up-in-test';
import { systemError } from './testing/failing-system';
import { filesOf, folderOf } from './testing/folder-of-files';
import { temporaryFolder } from './testing/temporary-folder';

/** Creates files to which something else is written than what was given. */
function creating(write: (data: Uint8Array) => Promise<Uint8Array>) {
  return async (path: string): Promise<BackupTarget> => {
    const target = await createTarget(path);
    return {
      writeFile: async (data) => target.writeFile(await write(data as Uint8Array)),
      sync: () => target.sync(),
      stat: () => target.stat() as Promise<never>,
      close: () => target.close(),
    };
  };
}

describe('backing up', () => {
  it('never writes over a file, and leaves nothing behind', async () => {
    const folder = await folderOf(FULL_FOLDER);
    const at = await temporaryFolder();
    const path = join(at, 'mine.zip');
    await writeFile(path, 'mine');
    await expect(
      backUpFolder({ layout: folderLayout(folder), path, job: quietJob }),
    ).rejects.toMatchObject({
      code: 'already-there',
    });
    expect(filesOf(at)).toEqual({ 'mine.zip': 'mine' });
  });

  it('makes a folder within the drafts folder, and nowhere else', async () => {
    const folder = await folderOf(FULL_FOLDER);
    const layout = folderLayout(folder);
    const within = join(folder, 'backups', 'one.zip');
    expect(await backUpFolder({ layout, path: within, job: quietJob })).toMatchObject({
      path: within,
      done: 3,
    });
    const away = join(await temporaryFolder(), 'unplugged', 'one.zip');
    await expect(backUpFolder({ layout, path: away, job: quietJob })).rejects.toMatchObject({
      code: 'folder-gone',
    });
    await expect(
      backUpFolder({ layout, path: 'relative.zip', job: quietJob }),
    ).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  it('has all words, also when it has no room for every picture', async () => {
    const folder = await folderOf(FULL_FOLDER);
    const layout = folderLayout(folder);
    const large = 'images/large-0123456789ab.png';
    await writeFile(join(folder, large), randomBytes(60_000));
    const path = join(await temporaryFolder(), 'one.zip');
    const job = quietJob;
    const report = await backUpFolder({ layout, path, job, largest: 60_000 });
    expect(report.skipped).toEqual([{ name: large, code: 'backup-full', detail: large }]);
    const elsewhere = await folderOf({});
    await restore(path, elsewhere);
    expect(filesOf(elsewhere)).toEqual(FULL_FOLDER);
    const whole = join(await temporaryFolder(), 'two.zip');
    expect((await backUpFolder({ layout, path: whole, job })).skipped).toEqual([]);
  });

  it.each([
    ['says that it is full', () => Promise.reject(systemError('ENOSPC'))],
    ['says nothing', (data: Uint8Array) => Promise.resolve(data.subarray(0, data.length / 2))],
  ])('leaves nothing of itself on a full disk that %s', async (_, write) => {
    const layout = folderLayout(await folderOf(FULL_FOLDER));
    const at = await temporaryFolder();
    const options = { layout, path: join(at, 'one.zip'), job: quietJob, create: creating(write) };
    await expect(backUpFolder(options)).rejects.toMatchObject({ code: 'disk-full' });
    expect(filesOf(at)).toEqual({});
  });

  it('reads back what it wrote, and does not trust a disk that changed it', async () => {
    const layout = folderLayout(await folderOf(FULL_FOLDER));
    const at = await temporaryFolder();
    const create = creating((data) => {
      const changed = Uint8Array.from(data);
      changed[80] = (changed[80] ?? 0) ^ 1;
      return Promise.resolve(changed);
    });
    const options = { layout, path: join(at, 'one.zip'), job: quietJob, create };
    await expect(backUpFolder(options)).rejects.toMatchObject({ code: 'not-a-backup' });
    expect(filesOf(at)).toEqual({});
  });

  it('stops when it is told to, and leaves nothing', async () => {
    const at = await temporaryFolder();
    const layout = folderLayout(await folderOf(FULL_FOLDER));
    for (const step of [1, Object.keys(FULL_FOLDER).length + 2]) {
      const job = jobStoppingAt(step);
      const report = await backUpFolder({ layout, path: join(at, 'a.zip'), job });
      expect(report).toMatchObject({ done: 0, cancelled: true, path: '' });
      expect(filesOf(at)).toEqual({});
    }
  });

  it.skipIf(process.getuid?.() === 0)('names what it may not read, and goes on', async () => {
    const folder = await folderOf(FULL_FOLDER);
    await chmod(join(folder, 'drafts', 'a.json'), 0o000);
    const path = join(await temporaryFolder(), 'a.zip');
    const report = await backUpFolder({ layout: folderLayout(folder), path, job: quietJob });
    expect(report.skipped).toEqual([
      { name: 'drafts/a.json', code: 'no-permission', detail: 'EACCES' },
    ]);
    expect(report.done).toBe(2);
  });
});
