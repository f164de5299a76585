import { access, chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../desk/testing/temporary-folder';
import { writeLaunchPage } from './launch-page';

const URL_OF_HOST = 'http://127.0.0.1:1234/#token=secret';
const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe('writeLaunchPage', () => {
  it('hides the token in a file of its owner alone', async () => {
    const folder = join(await temporaryFolder(), 'Muharrir', 'run');
    const { address } = writeLaunchPage(folder, '/مسودات', URL_OF_HOST);
    expect(address).toMatch(/^file:\/\/\/.*\.html$/u);
    expect(address).not.toContain('secret');
    const path = fileURLToPath(address);
    expect(await readFile(path, 'utf8')).toContain(`location.replace("${URL_OF_HOST}")`);
    expect([await modeOf(folder), await modeOf(path)]).toEqual([0o700, 0o600]);
  });

  it('closes a folder that stood open, and replaces what a killed host left', async () => {
    const folder = join(await temporaryFolder(), 'run');
    await mkdir(folder);
    await chmod(folder, 0o755);
    const { address } = writeLaunchPage(folder, '/a', URL_OF_HOST);
    const path = fileURLToPath(address);
    await writeFile(path, 'left');
    await chmod(path, 0o644);
    expect(writeLaunchPage(folder, '/a', URL_OF_HOST).address).toBe(address);
    expect(await readFile(path, 'utf8')).toContain('secret');
    expect([await modeOf(folder), await modeOf(path)]).toEqual([0o700, 0o600]);
  });

  it('keeps the pages of two hosts apart, and goes away', async () => {
    const folder = await temporaryFolder();
    const pages = ['/a', '/b'].map((drafts) => writeLaunchPage(folder, drafts, URL_OF_HOST));
    expect(await readdir(folder)).toHaveLength(2);
    for (const { remove } of pages) remove();
    expect(await readdir(folder)).toEqual([]);
    pages[0]?.remove();
    await expect(access(fileURLToPath(pages[0]?.address ?? ''))).rejects.toThrow('ENOENT');
  });
});
