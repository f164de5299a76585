import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { blankArticle } from '#core/article/blank-article';
import { writeJson } from '#core/formats/json/write';
import { temporaryFolder } from '../desk/testing/temporary-folder';
import { importDrafts } from './import-drafts';
import type { Terminal } from './terminal';
import { muharrir } from './testing/run-in-test';

const article = { ...blankArticle(''), headline: 'خبر' };

const COPY = `عاجل: افتتاح جسر في بغداد

كتب: ليلى سمير

بغداد/ المستقلة/- افتتح الجسر صباح اليوم.

المصدر: وكالة الصحافة المستقلة
`;

describe('import --drafts', () => {
  async function filesToImport() {
    const folder = await temporaryFolder();
    const from = join(folder, 'من');
    await mkdir(join(from, 'sub'), { recursive: true });
    await writeFile(join(from, 'a.txt'), COPY);
    await writeFile(join(from, 'b.pdf'), '%PDF-1.7');
    await writeFile(join(from, 'sub', 'c.json'), writeJson({ ...article, id: 'theirs' }));
    await writeFile(join(from, '.hidden'), 'نص');
    return { from, drafts: join(folder, 'إلى') };
  }

  const list = async (drafts: string) => {
    const { out } = await muharrir(['list', '--drafts', drafts, '--format', 'json']);
    return (JSON.parse(out) as { drafts: { id: string; headline: string }[] }).drafts;
  };

  it('adds every file of a folder, names what it skips, and says 1', async () => {
    const { from, drafts } = await filesToImport();
    const { code, out, err } = await muharrir(['import', from, '--drafts', drafts]);
    expect(code).toBe(1);
    expect(err).toContain(`${join(from, 'b.pdf')}: The file is not text`);
    expect(err).toContain('[3/3]');
    expect(err).toContain('Drafts added: 2. Files skipped: 1.');
    expect(err).not.toContain('.hidden');
    const listed = await list(drafts);
    expect(listed.map(({ headline }) => headline).sort()).toEqual(['افتتاح جسر في بغداد', 'خبر']);
    const printed = out
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(new Set(printed.map(([id]) => id))).toEqual(new Set(listed.map(({ id }) => id)));
    expect(printed.map(([, file]) => file)).toEqual([
      join(from, 'a.txt'),
      join(from, 'sub', 'c.json'),
    ]);
  });

  it('takes along the pictures that lie beside an exported article', async () => {
    const { from, drafts } = await filesToImport();
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGNgkLCAIwZkDgAaqgIR1fNC2wAAAABJRU5ErkJggg==',
      'base64',
    );
    await mkdir(join(from, 'images'));
    await writeFile(join(from, 'images', 'جسر.png'), png);
    const leadImage = { file: 'جسر.png', alt: '', caption: '', credit: '' };
    const file = join(from, 'd.json');
    await writeFile(file, writeJson({ ...article, leadImage }));
    const { code, out } = await muharrir(['import', file, '--drafts', drafts]);
    expect(code).toBe(0);
    const [kept = ''] = await readdir(join(drafts, 'images'));
    expect(kept).toMatch(/^جسر-[0-9a-f]{12}\.png$/u);
    const [id = ''] = out.split('\t');
    expect(await readFile(join(drafts, 'drafts', `${id}.json`), 'utf8')).toContain(kept);
  });

  it('says 0 when nothing was skipped, and gives the folder free', async () => {
    const { from, drafts } = await filesToImport();
    const args = ['import', join(from, 'a.txt'), join(from, 'sub'), '--drafts', drafts];
    expect((await muharrir(args)).code).toBe(0);
    expect((await muharrir(args)).code).toBe(0);
    expect(await list(drafts)).toHaveLength(4);
    expect((await readdir(drafts)).filter((name) => name.startsWith('.muharrir.'))).toEqual([]);
  });

  it('follows links, each folder once, and names one that leads nowhere', async () => {
    const { from, drafts } = await filesToImport();
    await rm(join(from, 'b.pdf'));
    await symlink(join(from, 'a.txt'), join(from, 'link.txt'));
    await symlink(join(from, 'gone.txt'), join(from, 'broken.txt'));
    await symlink(from, join(from, 'sub', 'circle'));
    const { code, err, out } = await muharrir(['import', from, '--drafts', drafts]);
    expect(code).toBe(1);
    expect(err).toContain(`There is no ${join(from, 'broken.txt')}`);
    expect(err).toContain('Drafts added: 3. Files skipped: 1.');
    expect(out).toContain(join(from, 'link.txt'));
  });

  /** Imports in a terminal where something happens when the first draft has been added. */
  async function importing(from: string, drafts: string, happens: () => void) {
    const said: string[] = [];
    const shown: string[] = [];
    let happened = false;
    const terminal: Terminal = {
      language: 'en',
      readInput: () => Promise.reject(new Error('not asked for')),
      print: () => {
        if (!happened) happens();
        happened = true;
      },
      say: (line) => said.push(line),
      pages: '',
    };
    const stream = { isTTY: true, write: (text: string) => shown.push(text) };
    return { code: await importDrafts([from], drafts, null, terminal, stream), said, shown };
  }

  it('goes on when a file vanishes after it was listed', async () => {
    const { from, drafts } = await filesToImport();
    const vanish = () => rmSync(join(from, 'b.pdf'), { force: true });
    const { code, said } = await importing(from, drafts, vanish);
    expect(code).toBe(1);
    expect(said.join('\n')).toContain(`There is no ${join(from, 'b.pdf')}`);
    expect(said.at(-1)).toBe('Drafts added: 2. Files skipped: 1.');
  });

  it('stops after the file under way when Ctrl+C is pressed, and says where', async () => {
    const { from, drafts } = await filesToImport();
    // What other libraries in this process do about a signal is not part of this.
    const others = process.rawListeners('SIGINT') as NodeJS.SignalsListener[];
    process.removeAllListeners('SIGINT');
    onTestFinished(() => {
      for (const listener of others) process.on('SIGINT', listener);
    });
    const { code, said } = await importing(from, drafts, () => process.emit('SIGINT'));
    expect(code).toBe(1);
    expect(said.at(-1)).toBe(
      `Drafts added: 1. Files skipped: 0. Not imported yet: 2, from ${join(from, 'b.pdf')} on.`,
    );
    expect(await list(drafts)).toHaveLength(1);
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  it('writes one line of progress again and again on a terminal, and words below it', async () => {
    const { from, drafts } = await filesToImport();
    const { said, shown } = await importing(from, drafts, () => undefined);
    expect(shown.some((text) => text.includes('[3/3]'))).toBe(true);
    expect(shown.at(-1)).toBe('\r\u001B[2K');
    expect(said).toHaveLength(2);
  });

  it('keeps what was imported as the first version of the draft', async () => {
    const { from, drafts } = await filesToImport();
    const { out } = await muharrir(['import', join(from, 'a.txt'), '--drafts', drafts]);
    const [id = ''] = out.split('\t');
    const versions = await readdir(join(drafts, 'history', id));
    expect(versions).toHaveLength(1);
    const [version = ''] = versions;
    expect(await readFile(join(drafts, 'history', id, version), 'utf8')).toBe(
      await readFile(join(drafts, 'drafts', `${id}.json`), 'utf8'),
    );
  });

  it('takes standard input as one of the files', async () => {
    const { drafts } = await filesToImport();
    const { code } = await muharrir(['import', '-', '--drafts', drafts], { input: COPY });
    expect(code).toBe(0);
    expect(await list(drafts)).toHaveLength(1);
  });

  it('adds nothing when a name is wrong', async () => {
    const { from, drafts } = await filesToImport();
    const { code, err } = await muharrir(['import', from, '/no/such', '--drafts', drafts]);
    expect(code).toBe(2);
    expect(err).toContain('There is no /no/such.');
    await expect(readdir(drafts)).rejects.toThrow('ENOENT');
  });
});
