import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/article/article';
import { fullArticle, PICTURE } from '../desk/word/testing/full-article';
import { docxOf, paragraph } from '../desk/word/testing/docx-of';
import { temporaryFolder } from '../desk/testing/temporary-folder';
import { muharrir } from './testing/run-in-test';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGNgkLCAIwZkDgAaqgIR1fNC2wAAAABJRU5ErkJggg==',
  'base64',
);

/** A folder with an article, its picture in `images`, and the name for its Word file. */
async function articleFolder() {
  const folder = await temporaryFolder();
  const [source, word] = [join(folder, 'a.json'), join(folder, 'a.docx')];
  await writeFile(source, JSON.stringify(fullArticle));
  await mkdir(join(folder, 'images'));
  await writeFile(join(folder, 'images', PICTURE), PNG);
  return { folder, source, word };
}

describe('a Word file on the command line', () => {
  it('is written with the pictures beside the article, and read into a drafts folder with them', async () => {
    const { folder, source, word } = await articleFolder();
    const exported = await muharrir(['export', source, '--format', 'docx', '--out', word]);
    expect(exported.code).toBe(0);
    const drafts = join(folder, 'drafts');
    const { code, out } = await muharrir(['import', word, '--drafts', drafts]);
    expect(code).toBe(0);
    const [id = ''] = out.split('\t');
    const again = join(folder, 'again.docx');
    const stored = join(drafts, 'drafts', `${id}.json`);
    const back = await muharrir(['export', stored, '--format', 'docx', '--out', again]);
    expect(back).toMatchObject({ code: 0 });
    expect(await readdir(join(drafts, 'images'))).toHaveLength(1);
  });

  it('is read without pictures where there is no folder for them, and says so', async () => {
    const { source, word } = await articleFolder();
    await muharrir(['export', source, '--format', 'docx', '--out', word]);
    const { code, out, err } = await muharrir(['import', word]);
    expect(code).toBe(0);
    const { headline, sources, leadImage } = JSON.parse(out) as Article;
    expect({ headline, sources, leadImage }).toEqual({
      headline: fullArticle.headline,
      sources: fullArticle.sources,
      leadImage: { ...fullArticle.leadImage, file: '' },
    });
    expect(err).toContain('2 pictures');
  });

  it('names pictures that are not there, and ends with 1', async () => {
    const { source, word } = await articleFolder();
    const lost = JSON.stringify(fullArticle).replaceAll(PICTURE, 'lost.png');
    await writeFile(source, lost);
    const { code, err } = await muharrir(['export', source, '--format', 'docx', '--out', word]);
    expect(code).toBe(1);
    expect(err).toContain('lost.png');
  });

  it('goes to standard output as bytes', async () => {
    const { source } = await articleFolder();
    const { out } = await muharrir(['export', source, '--format', 'docx']);
    expect(out.startsWith('PK\x03\x04')).toBe(true);
  });

  it.each([
    [
      'a password',
      '\xD0\xCF\x11\xE0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0',
      'كلمة مرور',
    ],
    ['an older Word', '\xD0\xCF\x11\xE0 WordDocument', 'احفظه بصيغة docx'],
    [
      'half a file',
      Buffer.from(docxOf(paragraph('نص')))
        .subarray(0, 700)
        .toString('latin1'),
      'تالف',
    ],
  ])('is refused with %s, with what to do', async (_, content, words) => {
    const input = Buffer.from(content, 'latin1');
    const args = ['import', '-', '--format', 'docx', '--lang', 'ar'];
    const { code, out, err } = await muharrir(args, { input });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
  });
});
