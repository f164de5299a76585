import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/article/article';
import { blankArticle } from '#core/article/blank-article';
import { writeHtml } from '#core/formats/html/write';
import { writeJson } from '#core/formats/json/write';
import { arbitraryArticle } from '#core/testing/arbitrary-article';
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
