import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/article/article';
import { blankArticle } from '#core/article/blank-article';
import { readWordDocument } from '#core/formats/docx/read';
import { writeWordDocument } from '#core/formats/docx/write';
import { arbitraryArticle } from '#core/testing/arbitrary-article';
import { temporaryFolder } from '../testing/temporary-folder';
import { type KeepImage, readWord } from './read-word';
import { fullArticle, PICTURE } from './testing/full-article';
import { writeWord } from './write-word';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGNgkLCAIwZkDgAaqgIR1fNC2wAAAABJRU5ErkJggg==',
  'base64',
);
const picture = { bytes: PNG, facts: { kind: 'png' as const, width: 3, height: 2 } };
const readImage = (file: string) => Promise.resolve(file === PICTURE ? picture : null);
const keepImage: KeepImage = ({ base64 }) => {
  expect(base64).toBe(PNG.toString('base64'));
  return Promise.resolve({ file: PICTURE, width: 3, height: 2 });
};

/** The parts of a file as text. */
async function partsOf(article: Article): Promise<Record<string, string>> {
  const parts = unzipSync(await writeWord(article, readImage));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('an article as a Word file', () => {
  it('comes back whole, with its pictures', async () => {
    const { article, notices } = await readWord(await writeWord(fullArticle, readImage), keepImage);
    expect(article).toEqual(fullArticle);
    expect(notices.map(({ code }) => code)).toEqual(['no-address']);
  });

  it('is the same file for the same article, whenever it is written', async () => {
    const one = await writeWord(fullArticle, readImage);
    expect(Buffer.from(await writeWord(fullArticle, readImage)).equals(one)).toBe(true);
  });

  it('runs from right to left: its pages, its paragraphs, its words and its tables', async () => {
    const { 'word/document.xml': document = '', 'word/styles.xml': styles = '' } =
      await partsOf(fullArticle);
    expect(document).toMatch(/<w:sectPr.*<w:bidi\/>(?:<w:docGrid[^>]*\/>)?<\/w:sectPr>/su);
    expect(document).toContain('<w:bidiVisual/>');
    expect(document).toContain('<w:b/><w:bCs/><w:rtl/></w:rPr><w:t xml:space="preserve">كلاماً');
    expect(document).toContain('<w:r><w:t xml:space="preserve">BBC 2023</w:t>');
    expect(document).toContain('\u200EC++\u200E');
    expect(styles).toContain('w:bidi="ar-SA"');
    expect(styles).toContain('w:cs="Noto Naskh Arabic"');
    expect(styles).toMatch(/<w:sz w:val="\d+"\/><w:szCs w:val="\d+"\/>/u);
  });

  it('says nothing of what is meant for the desk', async () => {
    const comment = { type: 'comment', attrs: { id: 'c', text: 'سرّ', at: '', by: 'محرر' } };
    const run = { type: 'text', text: 'كلمة', marks: [comment] };
    const content = [{ type: 'paragraph', attrs: { dir: 'rtl' }, content: [run] }];
    const body = { type: 'doc' as const, content };
    const parts = await partsOf({ ...blankArticle(''), headline: 'خبر', notes: 'سرّ', body });
    expect(Object.values(parts).join('')).not.toContain('سرّ');
    expect(parts['word/document.xml']).toContain('كلمة');
  });

  it('holds what the model of a Word file holds, whatever the article', async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(arbitraryArticle, async (article) => {
        // Without their bytes, pictures are left out.
        fc.pre(!JSON.stringify(article.body).includes('"image"'));
        const titled = { ...article, headline: `عنوان ${article.headline}`, leadImage: null };
        const expected = readWordDocument(writeWordDocument(titled), []).article;
        const { article: read } = await readWord(await writeWord(titled, null), null);
        expect(read).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

const run = promisify(execFile);

/** LibreOffice, where it is installed: what another program makes of the file. */
async function throughLibreOffice(article: Article): Promise<Uint8Array | null> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'out'));
  await writeFile(join(folder, 'a.docx'), await writeWord(article, readImage));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = ['--headless', profile, '--convert-to', 'docx', '--outdir', 'out', 'a.docx'];
  try {
    await run('soffice', args, { cwd: folder, timeout: 60_000 });
    return await readFile(join(folder, 'out', 'a.docx'));
  } catch {
    return null;
  }
}

describe('an article that was saved again in LibreOffice', () => {
  it('is still the same article', async ({ skip }) => {
    const saved = await throughLibreOffice(fullArticle);
    if (saved === null) {
      skip('LibreOffice (soffice) is not installed or did not start');
      return;
    }
    const keep: KeepImage = () => Promise.resolve({ file: PICTURE, width: 3, height: 2 });
    expect((await readWord(saved, keep)).article).toEqual(fullArticle);
  }, 90_000);
});
