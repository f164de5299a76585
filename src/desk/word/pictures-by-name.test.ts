import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Article } from '#core/article/article';
import { readWord } from './read-word';
import { fullArticle, PICTURE } from './testing/full-article';
import { writeWord } from './write-word';

const LEAD = { file: 'bridge-0123456789ab.webp', alt: 'الجسر', caption: 'تعليق', credit: 'رويترز' };

function withLead(file: string, alt = LEAD.alt): Article {
  return { ...fullArticle, leadImage: { ...LEAD, file, alt } };
}

/** The article after a Word file without its pictures. */
async function roundTrip(article: Article, change = (xml: string) => xml) {
  const parts = unzipSync(await writeWord(article, () => Promise.resolve(null)));
  const document = change(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
  return readWord(zipSync({ ...parts, 'word/document.xml': strToU8(document) }), null);
}

describe('a picture that a Word file cannot hold', () => {
  it.each([
    ['kept with the drafts', LEAD.file, LEAD.alt],
    ['without a description', LEAD.file, ''],
    ['on the web', 'https://example.com/a.jpg?x=1&y=2', LEAD.alt],
    ['that has no file', '', LEAD.alt],
  ])('comes back as the lead image: one %s', async (_, file, alt) => {
    const { article } = await roundTrip(withLead(file, alt));
    expect(article.leadImage).toEqual({ ...LEAD, file, alt });
  });

  it('comes back in the copy, with its caption, credit and description', async () => {
    const { article } = await roundTrip(fullArticle);
    const image = { file: PICTURE, alt: 'الجسر نهاراً', caption: 'في النهار', credit: 'رويترز' };
    const images = article.body.content.filter(({ type }) => type === 'image');
    expect(images).toEqual([{ type: 'image', attrs: { ...image, width: 0, height: 0 } }]);
    expect(article.body.content).toHaveLength(fullArticle.body.content.length);
  });

  it('keeps its words when somebody wrote others in its place', async () => {
    const { article } = await roundTrip(withLead(LEAD.file), (xml) =>
      xml.replace('[الجسر]', '[جسر بغداد]'),
    );
    expect(article.leadImage).toEqual({ ...LEAD, file: '', alt: 'جسر بغداد' });
  });

  it('is never a path out of the folder', async () => {
    const { article } = await roundTrip(withLead('../drafts/a.png'));
    expect(article.leadImage?.file).toBe('');
  });
});

describe('a lead image in a Word file that is read without a folder for pictures', () => {
  it('keeps its words, and is said to be left out', async () => {
    const bytes = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGNgkLCAIwZkDgAaqgIR1fNC2wAAAABJRU5ErkJggg==',
      'base64',
    );
    const picture = { bytes, facts: { kind: 'png' as const, width: 3, height: 2 } };
    const file = await writeWord(withLead('a.png'), () => Promise.resolve(picture));
    const { article, notices } = await readWord(file, null);
    expect(article.leadImage).toEqual({ ...LEAD, file: '' });
    expect(notices).toContainEqual({ code: 'dropped', what: 'img', count: 2 });
  });
});
