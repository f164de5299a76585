import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blankArticle } from '../../article/blank-article';
import type { ParseHtml } from '../reading';
import { readHtml } from './read';
import { writeHtml } from './write';

const parseHtml: ParseHtml = (html) => parseHTML(html).document;

function articleWith(file: string) {
  const leadImage = { file, alt: 'جسر', caption: 'افتتاح الجسر', credit: 'رويترز' };
  return { ...blankArticle(''), headline: 'خبر', leadImage };
}

describe('the picture at the head of a page', () => {
  it('lies beside the page, and has no address for other sites before the page has one', () => {
    const article = articleWith('جسر-0123456789ab.jpg');
    const html = writeHtml(article);
    expect(html).toContain(`<img src="images/${encodeURIComponent(article.leadImage.file)}"`);
    expect(html).not.toContain('og:image');
    expect(html).not.toContain('ImageObject');
    expect(readHtml(html, parseHtml).article.leadImage).toEqual(article.leadImage);
  });

  it('is where the host serves it, in a preview', () => {
    const html = writeHtml(articleWith('a.jpg'), (file) => `/served/${file}`);
    expect(html).toContain('<img src="/served/a.jpg"');
  });

  it('is on the web, with its whole address', () => {
    const article = articleWith('https://cdn.test/a.jpg');
    const html = writeHtml(article, () => 'never asked');
    expect(html).toContain('<img src="https://cdn.test/a.jpg"');
    expect(html).toContain('<meta property="og:image" content="https://cdn.test/a.jpg">');
    expect(html).toContain('ImageObject');
    expect(readHtml(html, parseHtml).article.leadImage).toEqual(article.leadImage);
  });

  it.each(['../../etc/passwd.jpg', 'javascript:alert(1)', 'a.svg', ''])(
    'is not shown when its file is %j, and kept',
    (file) => {
      const article = articleWith(file);
      const html = writeHtml(article);
      expect(html).not.toContain('<img');
      expect(readHtml(html, parseHtml).article.leadImage).toEqual(article.leadImage);
    },
  );
});
