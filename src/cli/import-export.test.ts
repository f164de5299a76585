import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/article/article';
import { blankArticle } from '#core/article/blank-article';
import { imageAddress } from '#core/body/image-file';
import { writeHtml } from '#core/formats/html/write';
import { writeJson } from '#core/formats/json/write';
import { imageName } from '#core/images/image-name';
import { arbitraryArticle } from '#core/testing/arbitrary-article';
import { pngOf } from '../core/images/testing/tiny-images';
import { revisionOf } from '../desk/revision';
import { temporaryFolder } from '../desk/testing/temporary-folder';
import { muharrir } from './testing/run-in-test';

const COPY = `عاجل: افتتاح جسر في بغداد

كتب: ليلى سمير

بغداد/ المستقلة/- افتتح الجسر صباح اليوم.

المصدر: وكالة الصحافة المستقلة
`;

const article: Article = { ...blankArticle(''), headline: 'خبر' };

describe('import', () => {
  it('prints the canonical article, and says what was recognised as what', async () => {
    const { code, out, err } = await muharrir(['import', '-'], { input: COPY });
    expect(code).toBe(0);
    const read = JSON.parse(out) as Article;
    expect(out).toBe(writeJson(read));
    expect(read).toMatchObject({
      headline: 'افتتاح جسر في بغداد',
      byline: ['ليلى سمير'],
      dateline: { place: 'بغداد', agency: 'المستقلة' },
      sources: [{ name: 'وكالة الصحافة المستقلة', url: '' }],
    });
    expect(err).toContain('Headline: افتتاح جسر في بغداد');
    expect(err).toContain('Dateline, place: بغداد');
    expect(err).toContain('Source: وكالة الصحافة المستقلة');
    expect(err).toMatch(/^Body: \d+ words/mu);
  });

  it('says what it did not find, in Arabic', async () => {
    const { code, err } = await muharrir(['import', '-', '--lang', 'ar'], { input: 'نص.' });
    expect(code).toBe(0);
    expect(err).toContain('المتن: عدد الكلمات 1');
    expect(err).toContain('عنوان');
    expect(err).not.toMatch(/undefined|null|NaN/u);
  });

  it('writes to a file, whole', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'خبر.json');
    const { code, out } = await muharrir(['import', '-', '--out', path], { input: COPY });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ byline: ['ليلى سمير'] });
    expect(await readdir(folder)).toEqual(['خبر.json']);
  });

  it('takes a format for what it is called, whatever it looks like', async () => {
    const html = writeHtml(article);
    const asPage = await muharrir(['import', '-'], { input: html });
    expect(JSON.parse(asPage.out)).toEqual(article);
    const asText = await muharrir(['import', '-', '--format', 'text'], { input: html });
    expect(asText.out).toMatch(/doctype/iu);
  });

  it.each([
    ['nothing', '', 'There is no text'],
    ['a PDF', '%PDF-1.7', 'The file is not text (\u2068PDF\u2069)'],
    ['a broken file', '{"format":', 'not valid JSON'],
    ['another program’s file', '{"name":"x"}', 'does not hold a Muharrir article'],
    ['a newer version', JSON.stringify({ ...article, version: 2 }), 'by a newer Muharrir'],
    ['a wrong field', JSON.stringify({ ...article, tags: 7 }), 'wrong type (\u2068tags\u2069)'],
  ])('refuses %s with a sentence and exit code 1', async (_, input, sentence) => {
    const { code, out, err } = await muharrir(['import', '-'], { input });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(sentence);
  });

  it('does not read more than it could use', async () => {
    const input = Buffer.alloc(20 * 1024 * 1024 + 1, 'a');
    const { code, err } = await muharrir(['import', '-'], { input });
    expect(code).toBe(1);
    expect(err).toContain('larger than the limit (\u206820 MB\u2069)');
  });
});

describe('export', () => {
  it('prints a page', async () => {
    const { code, out } = await muharrir(['export', '-', '--format', 'html'], {
      input: JSON.stringify(article),
    });
    expect(code).toBe(0);
    expect(out).toBe(writeHtml(article));
  });

  it('prints canonical JSON', async () => {
    const input = JSON.stringify({ ...article, headline: 'خبر' });
    const { out } = await muharrir(['export', '-', '--format', 'json', '--out', '-'], { input });
    expect(out).toBe(writeJson(article));
  });

  it('says what readers will miss', async () => {
    const input = JSON.stringify(blankArticle(''));
    const { code, err } = await muharrir(['export', '-', '--format', 'html'], { input });
    expect(code).toBe(0);
    expect(err.trim().split('\n').length).toBeGreaterThanOrEqual(3);
  });

  it('replaces a file whole, and leaves one that may not be written', async () => {
    const folder = await temporaryFolder();
    const [source, page] = [join(folder, 'a.json'), join(folder, 'a.html')];
    await writeFile(source, JSON.stringify(article));
    const args = ['export', source, '--format', 'html', '--out', page];
    expect((await muharrir(args)).code).toBe(0);
    expect(await readFile(page, 'utf8')).toBe(writeHtml(article));
    await writeFile(page, 'published');
    await chmod(page, 0o444);
    const { code, err } = await muharrir(args);
    expect(code).toBe(1);
    expect(err).toContain('Reading or writing is not allowed here');
    expect(await readFile(page, 'utf8')).toBe('published');
    expect((await readdir(folder)).sort()).toEqual(['a.html', 'a.json']);
  });

  it('shows an article of a newer version, but does not pass it off as one of this', async () => {
    const input = JSON.stringify({ ...article, version: 2 });
    const page = await muharrir(['export', '-', '--format', 'html'], { input });
    expect(page.code).toBe(0);
    const json = await muharrir(['export', '-', '--format', 'json'], { input });
    expect({ code: json.code, out: json.out }).toEqual({ code: 1, out: '' });
  });

  it('takes what import gives, and back, without a loss', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryArticle, async (any) => {
        const json = writeJson(any);
        const page = await muharrir(['export', '-', '--format', 'html'], { input: json });
        const again = await muharrir(['import', '-'], { input: json });
        expect([page.code, again.code]).toEqual([0, 0]);
        expect(page.out).toBe(writeHtml(any));
        expect(again.out).toBe(json);
      }),
      { numRuns: 25 },
    );
  });
});

describe('an article with pictures', () => {
  const picture = pngOf(60, 40);
  const file = imageName('جسر.png', revisionOf(picture), 'png', false);
  const attrs = { file, alt: 'جسر', caption: '', credit: '', width: 60, height: 40 };
  const input = JSON.stringify({
    ...blankArticle(''),
    headline: 'خبر',
    body: { type: 'doc', content: [{ type: 'image', attrs }] },
  });

  async function withPicture(below: string) {
    const folder = await temporaryFolder();
    await mkdir(join(folder, below, 'images'), { recursive: true });
    await writeFile(join(folder, below, 'images', file), picture);
    await writeFile(join(folder, 'article.json'), input);
    const out = join(await temporaryFolder(), 'page.html');
    return { folder, out, beside: join(out, '..', 'images', file) };
  }

  it('takes them along from beside its file', async () => {
    const { folder, out, beside } = await withPicture('.');
    const source = join(folder, 'article.json');
    const { code, err } = await muharrir(['export', source, '--format', 'html', '--out', out]);
    expect({ code, err: err.includes(file) }).toEqual({ code: 0, err: false });
    expect(await readFile(beside)).toEqual(Buffer.from(picture));
    expect(await readFile(out, 'utf8')).toContain(`src="${imageAddress(file)}"`);
  });

  it('takes them from a drafts folder', async () => {
    const { folder, out, beside } = await withPicture('desk');
    const from = ['--drafts', join(folder, 'desk')];
    const args = ['export', '-', '--format', 'json', '--out', out, ...from];
    expect((await muharrir(args, { input })).code).toBe(0);
    expect(await readFile(beside)).toEqual(Buffer.from(picture));
  });

  it('names those that are not there, and ends with 1', async () => {
    const { out } = await withPicture('.');
    const { code, err } = await muharrir(['export', '-', '--format', 'html', '--out', out], {
      input,
    });
    expect(code).toBe(1);
    expect(err).toContain(file);
    expect(await readdir(join(out, '..'))).toEqual(['page.html']);
  });

  it('writes over no picture of somebody else', async () => {
    const { folder, out, beside } = await withPicture('.');
    await mkdir(join(beside, '..'));
    await writeFile(beside, 'something else');
    const source = join(folder, 'article.json');
    const { code, err } = await muharrir(['export', source, '--format', 'html', '--out', out]);
    expect({ code, named: err.includes(file) }).toEqual({ code: 1, named: true });
    expect(await readFile(beside, 'utf8')).toBe('something else');
  });

  it('says that they do not go to standard output', async () => {
    const { code, err } = await muharrir(['export', '-', '--format', 'html'], { input });
    expect({ code, said: err.includes('--out FILE') }).toEqual({ code: 0, said: true });
  });
});
