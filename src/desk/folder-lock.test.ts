import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { folderLayout } from './folder-layout';
import { lockFolder } from './folder-lock';
import { temporaryFolder } from './testing/temporary-folder';

/** The shortest stale time that the lock allows, in milliseconds. */
const STALE = 2000;

/** Another program that holds the folder as ours does, by the files that it leaves there. */
async function startHolder(folder: string): Promise<ChildProcess> {
  const { lock, holder } = folderLayout(folder);
  const script = `
    const fs = require('node:fs');
    fs.mkdirSync(process.argv[1]);
    fs.writeFileSync(process.argv[2], JSON.stringify({
      host: process.argv[3], user: 'layla', pid: process.pid, since: '2025-11-23T07:12:00.000Z',
    }));
    setInterval(() => fs.utimesSync(process.argv[1], new Date(), new Date()), 200);
    console.log('holds');
  `;
  const child = spawn(process.execPath, ['-e', script, lock, holder, hostname()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

// The lock's own times are in seconds.
describe('lockFolder', { timeout: 60_000 }, () => {
  it('creates a new folder and holds it', async () => {
    const folder = join(await temporaryFolder(), 'غرفة الأخبار', 'مسودات');
    const lock = await lockFolder(folder);
    await lock.ensure();
    const holder: unknown = JSON.parse(await readFile(folderLayout(folder).holder, 'utf8'));
    expect(holder).toMatchObject({ host: hostname(), pid: process.pid });
    await lock.release();
    await expect(access(folderLayout(folder).lock)).rejects.toThrow('ENOENT');
    await expect(access(folderLayout(folder).holder)).rejects.toThrow('ENOENT');
  });

  it('refuses a folder that is in use, and names who uses it', async () => {
    const folder = await temporaryFolder();
    const child = await startHolder(folder);
    await expect(lockFolder(folder, STALE)).rejects.toMatchObject({
      code: 'locked',
      detail: expect.stringMatching(
        new RegExp(`^layla@${hostname()}, pid ${child.pid}, 2025-11-23 \\d\\d:12$`, 'u'),
      ) as string,
    });
  });

  it('refuses the same folder under another name', async () => {
    const parent = await temporaryFolder();
    await mkdir(join(parent, 'real'));
    await symlink(join(parent, 'real'), join(parent, 'alias'));
    const lock = await lockFolder(join(parent, 'real'));
    await expect(lockFolder(join(parent, 'alias'))).rejects.toMatchObject({ code: 'locked' });
    await lock.release();
    const next = await lockFolder(join(parent, 'alias'));
    await next.release();
  });

  it('waits for the lock of a program that was killed', async () => {
    const folder = await temporaryFolder();
    const child = await startHolder(folder);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = await lockFolder(folder, STALE);
    await expect(lock.ensure()).resolves.toBeUndefined();
    await lock.release();
  });

  it('takes a lock that went away again, once for all who ask', async () => {
    const folder = await temporaryFolder();
    const lock = await lockFolder(folder, STALE);
    await rm(folderLayout(folder).lock, { recursive: true });
    await vi.waitFor(
      async () => {
        await Promise.all([lock.ensure(), lock.ensure()]);
        await access(folderLayout(folder).lock);
      },
      { timeout: 10_000, interval: 100 },
    );
    await expect(lockFolder(folder, STALE)).rejects.toMatchObject({ code: 'locked' });
    await lock.release();
  });

  it('finds out before the very next write that another program has the lock', async () => {
    const folder = await temporaryFolder();
    const lock = await lockFolder(folder);
    const paths = folderLayout(folder);
    // Removed while the machine slept, and taken before ours was refreshed.
    await rm(paths.lock, { recursive: true });
    const child = await startHolder(folder);
    await expect(lock.ensure()).rejects.toMatchObject({
      code: 'locked',
      detail: expect.stringContaining(`pid ${child.pid}`) as string,
    });
    await lock.release();
    await access(paths.lock);
    await access(paths.holder);
  });

  it('does not release what another program took since the last write', async () => {
    const folder = await temporaryFolder();
    const lock = await lockFolder(folder);
    const paths = folderLayout(folder);
    await rm(paths.lock, { recursive: true });
    await startHolder(folder);
    await lock.release();
    await expect(access(paths.lock)).resolves.toBeUndefined();
    await access(paths.holder);
  });

  it('takes a lock that went away again before the very next write', async () => {
    const folder = await temporaryFolder();
    const lock = await lockFolder(folder);
    await rm(folderLayout(folder).lock, { recursive: true });
    await Promise.all([lock.ensure(), lock.ensure()]);
    await expect(access(folderLayout(folder).lock)).resolves.toBeUndefined();
    await lock.ensure();
    await lock.release();
  });

  it('is still held when the folder was away for a moment', async () => {
    const parent = await temporaryFolder();
    const folder = join(parent, 'drive');
    const lock = await lockFolder(folder);
    await rename(folder, join(parent, 'unplugged'));
    await expect(lock.ensure()).rejects.toMatchObject({ code: 'folder-gone' });
    await rename(join(parent, 'unplugged'), folder);
    await lock.ensure();
    await lock.release();
    await expect(access(folderLayout(folder).lock)).rejects.toThrow('ENOENT');
  });

  it('does not write on when another program took the lock while the machine slept', async () => {
    const folder = await temporaryFolder();
    const lock = await lockFolder(folder, STALE);
    const paths = folderLayout(folder);
    // What the other program leaves: its own lock, its own time, its own name.
    const theirs = new Date(Date.now() + 1000);
    await utimes(paths.lock, theirs, theirs);
    await writeFile(
      paths.holder,
      JSON.stringify({ host: 'desk-3', user: 'samir', pid: 7, since: '2025-11-23T07:12:00.000Z' }),
    );
    const keepFresh = setInterval(() => void utimes(paths.lock, new Date(), new Date()), 200);
    onTestFinished(() => clearInterval(keepFresh));
    await vi.waitFor(
      () =>
        expect(lock.ensure()).rejects.toMatchObject({
          code: 'locked',
          detail: expect.stringContaining('samir@desk-3') as string,
        }),
      { timeout: 10_000, interval: 100 },
    );
    await lock.release();
    // What is not ours any more is not released.
    await access(paths.lock);
  });

  it('says that the folder cannot be had when a file is in its place', async () => {
    const file = join(await temporaryFolder(), 'a');
    await writeFile(file, '');
    await expect(lockFolder(join(file, 'b'))).rejects.toMatchObject({ code: 'folder-gone' });
  });
});
