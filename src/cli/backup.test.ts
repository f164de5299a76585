import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFolder } from '#desk/folder-lock';
import { FULL_FOLDER } from '../desk/testing/back-up-in-test';
import { filesOf, folderOf } from '../desk/testing/folder-of-files';
import { temporaryFolder } from '../desk/testing/temporary-folder';
import { runBackup } from './backup';

/** Runs the command; its exit code, and what it said. */
async function backup(...args: string[]) {
  const said: string[] = [];
  const code = await runBackup(args, {
    language: 'en',
    readInput: () => Promise.reject(new Error('not asked for')),
    print: () => undefined,
    say: (line) => said.push(line),
    pages: '',
  });
  return { code, words: said.join('\n') };
}

const { 'journal/a.jsonl': _, ...files } = FULL_FOLDER;

describe('backup', () => {
  it('backs a folder up, and brings it back into an empty one', async () => {
    const drafts = await folderOf(files);
    const file = join(await temporaryFolder(), 'نسخة.zip');
    const made = await backup('--drafts', drafts, '--out', file);
    expect(made).toEqual({ code: 0, words: expect.stringContaining(file) as string });
    expect(made.words).toContain('drafts: 3');
    const other = join(await temporaryFolder(), 'new');
    const restored = await backup('--drafts', other, '--restore', file);
    expect(restored.code).toBe(0);
    expect(restored.words).toContain('Drafts brought back: 3. Here already, unchanged: 0.');
    expect(filesOf(other)).toEqual({
      ...files,
      '.muharrir-folder': expect.stringMatching(/^[0-9a-f]{32}\n$/u) as string,
    });
    const again = await backup('--drafts', other, '--restore', file);
    expect(again.words).toContain('Drafts brought back: 0. Here already, unchanged: 3.');
  });

  it('says what came beside what is here', async () => {
    const drafts = await folderOf(files);
    const file = join(await temporaryFolder(), 'a.zip');
    await backup('--drafts', drafts, '--out', file);
    const changed = JSON.stringify({ format: 'muharrir/article', version: 1, headline: 'غيره' });
    await writeFile(join(drafts, 'drafts', 'b.json'), changed);
    const { code, words } = await backup('--drafts', drafts, '--restore', file);
    expect(code).toBe(0);
    expect(words).toContain('خبر آخر: another form of it is here and stays');
    expect(await readFile(join(drafts, 'drafts', 'b.json'), 'utf8')).toBe(changed);
    expect(await readdir(join(drafts, 'drafts'))).toHaveLength(5);
  });

  it('backs up a folder that is in use, and does not restore into it', async () => {
    const drafts = await folderOf(files);
    const lock = await lockFolder(drafts);
    try {
      const file = join(await temporaryFolder(), 'a.zip');
      expect((await backup('--drafts', drafts, '--out', file)).code).toBe(0);
      await expect(backup('--drafts', drafts, '--restore', file)).rejects.toMatchObject({
        code: 'locked',
      });
    } finally {
      await lock.release();
    }
  });

  it('refuses to write over a file, and files that are no backup', async () => {
    const drafts = await folderOf(files);
    const at = await temporaryFolder();
    const file = join(at, 'mine.zip');
    await writeFile(file, 'mine');
    await expect(backup('--drafts', drafts, '--out', file)).rejects.toMatchObject({
      code: 'already-there',
    });
    await expect(backup('--drafts', drafts, '--restore', file)).rejects.toMatchObject({
      code: 'not-a-backup',
    });
    expect(filesOf(at)).toEqual({ 'mine.zip': 'mine' });
  });

  it('leaves no folder behind when the backup is damaged', async () => {
    const at = await temporaryFolder();
    const file = join(at, 'a.zip');
    await backup('--drafts', await folderOf(files), '--out', file);
    const bytes = await readFile(file);
    const place = bytes.indexOf('muharrir/article');
    expect(place).toBeGreaterThan(0);
    bytes.write('X', place);
    await writeFile(file, bytes);
    const restoring = backup('--drafts', join(at, 'new', 'folder'), '--restore', file);
    await expect(restoring).rejects.toMatchObject({ code: 'not-a-backup' });
    expect(await readdir(at)).toEqual(['a.zip']);
  });

  it('stops when Ctrl+C is pressed, and leaves no file', async () => {
    const drafts = await folderOf({});
    await mkdir(join(drafts, 'drafts'));
    const at = await temporaryFolder();
    const many = Array.from({ length: 50 }, (_each, index) =>
      join(drafts, 'drafts', `${index}.json`),
    );
    await Promise.all(many.map((path) => writeFile(path, '{}')));
    const running = backup('--drafts', drafts, '--out', join(at, 'a.zip'));
    setTimeout(() => process.emit('SIGINT'), 1);
    const { code, words } = await running;
    expect(code).toBe(1);
    expect(words).toContain('Stopped.');
    expect(await readdir(at)).toEqual([]);
  });

  it.each([
    [['--drafts', '/nowhere-at-all', '--out', 'x.zip'], 'There is no /nowhere-at-all'],
    [['--drafts', '.', '--restore', '/no/such.zip'], 'There is no /no/such.zip'],
    [['--drafts', '.'], 'One of the two'],
    [['--drafts', '.', '--out', 'a', '--restore', 'b'], 'One of the two'],
    [['--out', 'a'], '--drafts is missing'],
  ])('says what is wrong with %j', async (args, words) => {
    await expect(backup(...args)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(words) as string,
    });
  });
});
