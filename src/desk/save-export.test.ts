import { execFile } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { saveExport } from './save-export';
import { temporaryFolder } from './testing/temporary-folder';

const page = new TextEncoder().encode('<!doctype html>');

describe('saveExport', () => {
  it('creates a file, and replaces one', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'خبر.html');
    await saveExport(path, new Uint8Array(1000));
    await saveExport(path, page);
    expect(await readFile(path, 'utf8')).toBe('<!doctype html>');
    expect(await readdir(folder)).toEqual(['خبر.html']);
  });

  it('takes a name as long as the system takes', async () => {
    const path = join(await temporaryFolder(), `${'x'.repeat(250)}.html`);
    await saveExport(path, page);
    expect(await readFile(path, 'utf8')).toBe('<!doctype html>');
  });

  it('replaces what a link points to, and not the link', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'site'));
    await writeFile(join(folder, 'site', 'page.html'), '');
    await symlink(join('site', 'page.html'), join(folder, 'link.html'));
    await saveExport(join(folder, 'link.html'), page);
    expect((await lstat(join(folder, 'link.html'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'site', 'page.html'), 'utf8')).toBe('<!doctype html>');
  });

  it.skipIf(process.platform === 'win32')('writes to a pipe and leaves it a pipe', async () => {
    const path = join(await temporaryFolder(), 'pipe');
    await promisify(execFile)('mkfifo', [path]);
    const [read] = await Promise.all([readFile(path, 'utf8'), saveExport(path, page)]);
    expect(read).toBe('<!doctype html>');
    expect((await lstat(path)).isFIFO()).toBe(true);
  });

  it('says what is in the way', async () => {
    const folder = await temporaryFolder();
    await expect(saveExport(join(folder, 'no', 'a'), page)).rejects.toMatchObject({
      code: 'folder-gone',
    });
    await expect(saveExport(folder, page)).rejects.toMatchObject({ name: 'DeskError' });
  });
});
