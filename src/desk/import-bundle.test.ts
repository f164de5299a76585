import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/article/article';
import { assembleArticle } from '#core/formats/assemble-article';
import { writeHtml } from '#core/formats/html/write';
import { writeJson } from '#core/formats/json/write';
import { readFileBytes } from './import-article';
import { fullArticle } from './word/testing/full-article';

const OLD = 'bridge-0123456789ab.png';
const NEW = 'bridge-ba9876543210.png';
const PICTURE = strToU8('picture');

const article = JSON.parse(JSON.stringify(fullArticle).replaceAll('bridge.png', OLD)) as Article;

/** What the folder was asked to keep. */
function folder() {
  const asked: string[] = [];
  const keep = ({ name, base64 }: { name: string; base64: string }) => {
    asked.push(name);
    return base64 === Buffer.from(PICTURE).toString('base64')
      ? Promise.resolve({ file: NEW, width: 3, height: 2 })
      : Promise.reject(new Error('no picture'));
  };
  return { asked, keep };
}

async function refusal(files: Record<string, Uint8Array>): Promise<unknown> {
  return readFileBytes('a.zip', zipSync(files), null, null).then(
    () => 'read',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}

describe('an exported article with its pictures', () => {
  it.each([
    ['خبر.json', writeJson(article)],
    ['خبر.html', writeHtml(article)],
  ])('comes back from %s, its pictures under the names that they have now', async (name, text) => {
    const { asked, keep } = folder();
    const file = zipSync({ [name]: strToU8(text), [`images/${OLD}`]: PICTURE });
    const reading = await readFileBytes('خبر.zip', file, null, keep);
    expect(asked).toEqual(['bridge.png']);
    expect(reading.article.leadImage?.file).toBe(NEW);
    expect(JSON.stringify([reading.article, reading.pieces])).not.toContain(OLD);
    expect(assembleArticle(reading.pieces, reading.article)).toEqual(reading.article);
  });

  it('names the pictures that are not in it, or are none', async () => {
    for (const files of [{}, { [`images/${OLD}`]: strToU8('no picture') }]) {
      const file = zipSync({ 'a.json': strToU8(writeJson(article)), ...files });
      const { article: read, notices } = await readFileBytes('', file, null, folder().keep);
      expect(notices).toContainEqual({ code: 'missing-images', files: [OLD] });
      expect(read.leadImage?.file).toBe(OLD);
    }
  });

  it('takes nothing from other paths', async () => {
    const { keep } = folder();
    const files = { [`../images/${OLD}`]: PICTURE, [`images/../${OLD}`]: PICTURE };
    const file = zipSync({ 'a.json': strToU8(writeJson(article)), ...files });
    const { notices } = await readFileBytes('a.zip', file, null, keep);
    expect(notices).toContainEqual({ code: 'missing-images', files: [OLD] });
  });

  it('refuses an archive that is none', async () => {
    const page = strToU8('<p>خبر</p>');
    expect(await refusal({ 'a.txt': page })).toBe('not-a-bundle');
    expect(await refusal({ 'a.html': page, 'b.html': page })).toBe('not-a-bundle');
    expect(await refusal({ 'folder/a.json': page })).toBe('not-a-bundle');
    const cut = zipSync({ 'a.json': strToU8(writeJson(article)) }).slice(0, 200);
    await expect(readFileBytes('a.zip', cut, null, null)).rejects.toMatchObject({
      code: 'not-a-bundle',
    });
  });

  it('refuses one of too many files', async () => {
    const many: Record<string, Uint8Array> = {};
    for (let at = 0; at < 2001; at += 1) many[`${at}.txt`] = new Uint8Array();
    expect(await refusal(many)).toBe('too-large');
  });
});
