import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blankArticle } from '#core/article/blank-article';
import { writeHtml } from '#core/formats/html/write';
import { pngOf } from '../core/images/testing/tiny-images';
import { exportDrafts, type ExportDraftsOptions } from './export-drafts';
import { folderLayout } from './folder-layout';
import { readImageFile } from './image-file';
import { ImageStore } from './image-store';
import { jobStoppingAt, quietJob } from './testing/back-up-in-test';
import { articleTitled, openStore } from './testing/open-store';
import { temporaryFolder } from './testing/temporary-folder';

/** A folder with drafts of these headlines, and their export into a folder beside it. */
async function exporting(headlines: string[], options: Partial<ExportDraftsOptions> = {}) {
  const { store, folder, putFile } = await openStore();
  const ids: string[] = [];
  for (const headline of headlines) {
    ids.push((await store.create(articleTitled(headline), 'blank')).id);
  }
  const noted: string[] = [];
  const path = join(await temporaryFolder(), 'تصدير');
  const run = (changes: Partial<ExportDraftsOptions> = {}) =>
    exportDrafts({
      layout: folderLayout(folder),
      ids,
      format: 'json',
      path,
      job: quietJob,
      open: (id) => store.open(id),
      readImage: (file) => readImageFile(folderLayout(folder).images, file),
      noteExport: async (id) => void noted.push(id),
      ...options,
      ...changes,
    });
  return { run, ids, path, noted, folder, putFile, store };
}

describe('exporting many drafts', () => {
  it('writes a file for each, numbers equal names, and notes what went out', async () => {
    const { run, path, ids, noted } = await exporting(['خبر', 'Fire', 'fire', 'خبر', '']);
    expect(await run()).toEqual({
      done: 5,
      unchanged: 0,
      skipped: [],
      beside: [],
      unfilled: [],
      cancelled: false,
      stopped: null,
      path,
    });
    const names = ['خبر.json', 'Fire.json', 'fire-2.json', 'خبر-2.json', 'article.json'];
    expect((await readdir(path)).sort()).toEqual(names.sort());
    expect(JSON.parse(await readFile(join(path, 'fire-2.json'), 'utf8'))).toMatchObject({
      headline: 'fire',
    });
    expect(noted).toEqual(ids);
  });

  it('puts pictures beside, once, and names those that are missing', async () => {
    const { run, path, ids, folder, store } = await exporting(['خبر', 'خبر ثانٍ'], {
      format: 'html',
    });
    const images = new ImageStore({
      layout: folderLayout(folder),
      lock: { ensure: () => Promise.resolve() },
    });
    const base64 = Buffer.from(pngOf(60, 40)).toString('base64');
    const { file } = await images.add({ name: 'جسر.png', base64 });
    const lost = 'lost-0123456789ab.png';
    for (const id of ids) {
      const { article, revision } = await store.open(id);
      const content = [file, lost].map((name) => ({
        type: 'image',
        attrs: { file: name, alt: '', caption: '', credit: '', width: 60, height: 40 },
      }));
      await store.save(id, revision, { ...article, body: { type: 'doc', content } }, null);
    }
    const report = await run();
    expect(report.done).toBe(2);
    expect(report.skipped).toEqual([
      { name: 'خبر', code: 'image-missing', detail: lost },
      { name: 'خبر ثانٍ', code: 'image-missing', detail: lost },
    ]);
    expect((await readdir(path)).sort()).toEqual(['images', 'خبر-ثان.html', 'خبر.html'].sort());
    expect(await readdir(join(path, 'images'))).toEqual([file]);
  });

  it('writes drafts with places still to be filled in, and says so', async () => {
    const { run } = await exporting(['خبر TK', 'خبر تام']);
    expect(await run()).toMatchObject({ done: 2, unfilled: [{ name: 'خبر TK', places: 1 }] });
  });

  it('writes pages', async () => {
    const { run, path, ids } = await exporting(['خبر'], { format: 'html' });
    await run();
    const page = writeHtml({ ...blankArticle(ids[0] ?? ''), headline: 'خبر' });
    expect(await readFile(join(path, 'خبر.html'), 'utf8')).toBe(page);
  });

  it('names what it cannot read, and goes on', async () => {
    const { run, ids, path, putFile } = await exporting(['أول', 'ثانٍ', 'ثالث']);
    await putFile(`${ids[1]}.json`, '{');
    await putFile('newer.json', JSON.stringify({ ...articleTitled('أحدث'), version: 2 }));
    const report = await run({ ids: [...ids, 'gone', 'newer'] });
    expect(report).toMatchObject({
      done: 2,
      skipped: [
        { name: ids[1], code: 'broken-json' },
        { name: 'gone', code: 'not-found' },
        { name: 'أحدث', code: 'newer-version' },
      ],
    });
    expect((await readdir(path)).sort()).toEqual(['أول.json', 'ثالث.json'].sort());
  });

  it('writes only into a folder that is empty or new', async () => {
    const { run, path, noted } = await exporting(['خبر']);
    await mkdir(path);
    await writeFile(join(path, 'mine.txt'), 'mine');
    await expect(run()).rejects.toMatchObject({ code: 'already-there' });
    await expect(run({ path: join(path, 'mine.txt') })).rejects.toMatchObject({
      code: 'already-there',
    });
    await expect(run({ path: 'relative' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(run({ path: join(path, 'unplugged', 'x') })).rejects.toMatchObject({
      code: 'folder-gone',
    });
    expect(await readdir(path)).toEqual(['mine.txt']);
    expect(noted).toEqual([]);
    await mkdir(join(path, 'empty'));
    expect(await run({ path: join(path, 'empty') })).toMatchObject({ done: 1 });
  });

  it('makes the folders of its default place, within the drafts folder', async () => {
    const { run, folder } = await exporting(['خبر']);
    const path = join(folder, 'exports', '2026-11-23');
    expect(await run({ path })).toMatchObject({ done: 1, path });
    expect(await readdir(path)).toEqual(['خبر.json']);
  });

  it('stops after the file under way, and says how far it came', async () => {
    const { run, path, noted } = await exporting(['أول', 'ثانٍ', 'ثالث']);
    expect(await run({ job: jobStoppingAt(2) })).toMatchObject({ done: 2, cancelled: true });
    expect(await readdir(path)).toHaveLength(2);
    expect(noted).toHaveLength(2);
  });

  it('ends when the folder is gone', async () => {
    const { run, store, path } = await exporting(['أول', 'ثانٍ', 'ثالث']);
    const open: ExportDraftsOptions['open'] = async (id) => {
      const opened = await store.open(id);
      if (opened.article.headline === 'ثانٍ') await rm(path, { recursive: true });
      return opened;
    };
    expect(await run({ open })).toMatchObject({
      done: 1,
      skipped: [],
      stopped: { code: 'folder-gone' },
    });
  });

  it('makes no folder for nothing', async () => {
    const { run, path } = await exporting([]);
    expect(await run()).toMatchObject({ done: 0, path: '' });
    await expect(readdir(path)).rejects.toThrow('ENOENT');
  });

  it('counts a draft as exported whose status cannot be noted', async () => {
    const noteExport = () => Promise.reject(new Error('read-only'));
    const { run } = await exporting(['خبر'], { noteExport });
    expect(await run()).toMatchObject({ done: 1, skipped: [] });
  });
});
