import { describe, expect, it } from 'vitest';
import { paragraphNode, textNode } from '../body/body-json';
import { blankArticle } from './blank-article';
import { missingIn } from './missing-in';

describe('what is missing in an article', () => {
  it('is everything in a blank one', () => {
    expect(missingIn(blankArticle(''))).toEqual([
      { code: 'missing', field: 'headline' },
      { code: 'missing', field: 'body' },
      { code: 'missing', field: 'sources' },
    ]);
  });

  it('is nothing in a complete one', () => {
    expect(
      missingIn({
        ...blankArticle(''),
        headline: 'عنوان',
        publishedAt: '2023-09-18',
        updatedAt: '2023-09-18T10:00:00+03:00',
        body: { type: 'doc', content: [paragraphNode('نص')] },
        sources: [
          { name: '', url: 'https://example.com' },
          { name: 'وكالة', url: '' },
        ],
        relatedLinks: [{ group: 'similar', title: 'رابط', url: 'https://example.com/1' }],
      }),
    ).toEqual([]);
  });

  it('is an address of a related link, counted, and not of a source', () => {
    const link = (title: string, url: string) => ({ group: 'similar' as const, title, url });
    const notices = missingIn({
      ...blankArticle(''),
      sources: [{ name: 'وكالة', url: '' }],
      relatedLinks: [link('أ', ''), link('ب', ' '), link('ج', 'https://a.b/'), link('', '')],
    });
    expect(notices.filter(({ code }) => code !== 'missing')).toEqual([
      { code: 'no-address', field: 'relatedLinks', count: 2 },
    ]);
  });

  it('is also a date that is none and an address that is none', () => {
    const bad = (href: string) => textNode('نص', [{ type: 'link', attrs: { href } }]);
    expect(
      missingIn({
        ...blankArticle(''),
        headline: 'عنوان',
        publishedAt: 'أمس',
        updatedAt: '2023-02-30',
        body: {
          type: 'doc',
          content: [
            { type: 'paragraph', content: [bad('javascript:x'), bad('mailto:a@example.com')] },
            { type: 'paragraph', content: [bad('javascript:x')] },
          ],
        },
        sources: [
          { name: 'بي بي سي', url: 'bbc.com/news' },
          { name: 'بي بي سي عربي', url: 'bbc.com/news' },
        ],
        relatedLinks: [{ group: 'similar', title: '', url: 'رابط' }],
      }),
    ).toEqual([
      { code: 'bad-date', field: 'publishedAt', text: 'أمس' },
      { code: 'bad-date', field: 'updatedAt', text: '2023-02-30' },
      { code: 'bad-url', field: 'sources', text: 'bbc.com/news' },
      { code: 'bad-url', field: 'relatedLinks', text: 'رابط' },
      { code: 'bad-url', field: 'body', text: 'javascript:x' },
    ]);
  });
});
