import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blankArticle } from '#core/article/blank-article';
import { imageAddress } from '#core/body/image-file';
import { pngOf } from '../core/images/testing/tiny-images';
import { openTestDesk } from './testing/open-test-desk';

const PNG = pngOf(60, 40);

/** A draft with a picture in it and one at its head that is not there. */
async function draftWithImages() {
  const { desk } = await openTestDesk();
  const base64 = Buffer.from(PNG).toString('base64');
  const { file, width, height } = await desk.addImage({ name: 'جسر.png', base64 });
  const attrs = { file, alt: 'جسر', caption: '', credit: '', width, height };
  const created = await desk.createDraft(
    {
      ...blankArticle(''),
      headline: 'خبر',
      leadImage: { file: 'lost-0123456789ab.png', alt: '', caption: '', credit: '' },
      body: { type: 'doc', content: [{ type: 'image', attrs }] },
    },
    'blank',
  );
  return { desk, file, id: created.id };
}

describe('an article with pictures', () => {
  it.each(['html', 'json'] as const)('goes out as %s in a ZIP with them', async (format) => {
    const { desk, file, id } = await draftWithImages();
    const exported = await desk.exportDraft(id, format);
    expect(exported).toMatchObject({
      name: 'خبر.zip',
      mediaType: 'application/zip',
      encoding: 'base64',
    });
    const entries = unzipSync(Buffer.from(exported.content, 'base64'));
    expect(Object.keys(entries)).toEqual([`خبر.${format}`, `images/${file}`]);
    expect(Buffer.from(entries[`images/${file}`] ?? [])).toEqual(Buffer.from(PNG));
    const text = strFromU8(entries[`خبر.${format}`] ?? new Uint8Array());
    expect(text).toContain(format === 'html' ? `src="${imageAddress(file)}"` : file);
  });

  it('is the same again after it was read from its JSON', async () => {
    const { desk, id } = await draftWithImages();
    const { content } = await desk.exportDraft(id, 'json');
    const entries = unzipSync(Buffer.from(content, 'base64'));
    const base64 = Buffer.from(entries['خبر.json'] ?? []).toString('base64');
    const reading = await desk.importArticle({ kind: 'file', name: 'خبر.json', base64 }, null);
    const { article } = await desk.openDraft(id);
    expect(reading.article.body).toEqual(article.body);
    expect(reading.article.leadImage).toEqual(article.leadImage);
  });
});

describe('an article without pictures', () => {
  it('goes out as one file, also when those that it names are not there', async () => {
    const { desk } = await openTestDesk();
    const leadImage = { file: 'lost-0123456789ab.png', alt: '', caption: '', credit: '' };
    for (const article of [blankArticle(''), { ...blankArticle(''), leadImage }]) {
      const { id } = await desk.createDraft(article, 'blank');
      expect(await desk.exportDraft(id, 'html')).toMatchObject({
        name: 'article.html',
        encoding: 'utf8',
      });
    }
  });
});
