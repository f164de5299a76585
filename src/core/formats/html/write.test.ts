import * as fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../article/article';
import { blankArticle } from '../../article/blank-article';
import { arbitraryArticle } from '../../testing/arbitrary-article';
import { sampleArticles } from './testing/sample-articles';
import { writeHtml } from './write';

const validator = new HtmlValidate({
  root: true,
  extends: [
    'html-validate:document',
    'html-validate:standard',
    'html-validate:recommended',
    'html-validate:a11y',
  ],
  // Search engines cut a long title; a headline is not shortened for them.
  rules: { 'long-title': 'off' },
});

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

function pageOf(article: Article) {
  return parseHTML(writeHtml(article)).document;
}

function linkedData(article: Article): Record<string, unknown> {
  const script = pageOf(article).querySelector('script[type="application/ld+json"]');
  return JSON.parse(script?.textContent ?? '') as Record<string, unknown>;
}

describe('an exported page', () => {
  it.each(Object.entries(sampleArticles))('of the article «%s» is valid', async (_, article) => {
    expect(await faults(writeHtml(article))).toEqual([]);
  });

  it('is one file: nothing is fetched but the lead image, and nothing runs', () => {
    for (const article of Object.values(sampleArticles)) {
      const page = pageOf(article);
      expect(page.querySelectorAll('link, iframe, object, embed, form')).toHaveLength(0);
      for (const script of page.querySelectorAll('script')) {
        expect(script.getAttribute('type')).toMatch(/^application\/(?:ld\+)?json$/u);
      }
      expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/u);
      for (const element of page.querySelectorAll('*')) {
        for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^style$/u);
      }
    }
  });

  it('holds nothing that could turn or end the text around it', () => {
    fc.assert(
      fc.property(arbitraryArticle, fc.string({ unit: 'binary' }), (article, text) => {
        const html = writeHtml({
          ...article,
          headline: `${text}\u202E</script>\u2028`,
          slug: text,
        });
        expect(html).not.toMatch(/[\u202A-\u202E\u2028\u2029\p{Cs}]/u);
        expect(html.match(/<script/giu)).toHaveLength(2);
        expect(html.match(/<\/script/giu)).toHaveLength(2);
      }),
      { numRuns: 30 },
    );
  });

  it('is Arabic and right to left, or what its article is', () => {
    const root = (language: string) => {
      const { documentElement } = pageOf({ ...blankArticle(''), language });
      return [documentElement.getAttribute('lang'), documentElement.getAttribute('dir')];
    };
    expect(root('ar')).toEqual(['ar', 'rtl']);
    expect(root('en-GB')).toEqual(['en-GB', 'ltr']);
    expect(root('az-Arab')).toEqual(['az-Arab', 'rtl']);
    expect(root('"><script>')).toEqual(['ar', 'rtl']);
  });

  it('says the dates in words', () => {
    const words = (article: Article) =>
      Array.from(pageOf(article).querySelectorAll('time'), (time) => [
        time.getAttribute('datetime'),
        time.textContent,
      ]);
    expect(words(sampleArticles.agency)).toEqual([
      ['2023-09-18', '18 سبتمبر/أيلول 2023'],
      ['2023-09-18', '18 سبتمبر/أيلول 2023'],
    ]);
    expect(words(sampleArticles.english)).toEqual([
      ['2024-03-05T14:30:00Z', '5 March 2024, 14:30 GMT'],
    ]);
    expect(words(sampleArticles.full)).toHaveLength(4);
    expect(words(sampleArticles.hostile)).toEqual([]);
  });

  it('begins with the dateline, as readers know it', () => {
    const lead = (article: Article) => pageOf(article).querySelector('.body p')?.textContent;
    expect(lead(sampleArticles.full)).toMatch(/^بغداد\/ المرصد – أقر/u);
    expect(lead(sampleArticles.agency)).toMatch(/^المرصد – يزور/u);
    expect(lead(sampleArticles.english)).toMatch(/^BAGHDAD \(Marsad\) – The/u);
  });

  it('has a title and a heading without a headline, and invents none', () => {
    const page = pageOf(sampleArticles.agency);
    expect(page.title).toBe(
      'يزور وزير الخارجية العاصمة المجاورة لإجراء محادثات أمنية تستمر أربعة…',
    );
    expect(page.querySelector('.headline')).toBeNull();
    expect(page.querySelector('h1.unseen')?.textContent).toBe(page.title);
    expect(linkedData(sampleArticles.agency)).not.toHaveProperty('headline');
    expect(pageOf(blankArticle('')).title).toBe('مقال بلا عنوان');
  });

  it('links to addresses that may be linked to, and shows the rest as text', () => {
    const { full, hostile } = sampleArticles;
    const items = (article: Article, selectors: string) =>
      Array.from(pageOf(article).querySelectorAll(selectors), (item) => [
        item.textContent,
        item.querySelector('a')?.getAttribute('href') ?? null,
      ]);
    expect(items(full, '.sources li')).toEqual([
      ['مجلس المدينة', 'https://www.example.com/council/'],
      [
        'bbc.com/news/world-asia-china-66840138',
        'https://www.bbc.com/news/world-asia-china-66840138',
      ],
      ['وكالة المرصد', null],
    ]);
    expect(items(full, '.read-also li')).toEqual([[full.relatedLinks[0]?.title, null]]);
    expect(items(hostile, '.sources li')).toEqual([
      ['خبيث', null],
      ['bbc.com/news', null],
      ['https://example.com/a b', null],
      ['أقواس', 'https://example.com/%5Bx%5D%7C%7By%7D%5E%60%22%3Cz%3E%25zz#a%23b'],
    ]);
    expect(items(hostile, '.similar li')).toEqual([]);
    expect(writeHtml(hostile)).not.toMatch(/javascript:|data:text|سر التحرير/u);
  });
});

describe('what a page tells machines', () => {
  it('is a NewsArticle with all that is known', () => {
    expect(linkedData(sampleArticles.full)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: sampleArticles.full.headline,
      alternativeHeadline: sampleArticles.full.subheadline,
      inLanguage: 'ar',
      datePublished: '2024-03-05T14:30:00+03:00',
      dateModified: '2024-03-06T09:05:00+03:00',
      dateline: 'بغداد',
      author: [
        { '@type': 'Person', name: 'سارة الكرخي' },
        { '@type': 'Person', name: 'John O’Neil' },
      ],
      publisher: { '@type': 'Organization', name: 'المرصد' },
      sourceOrganization: { '@type': 'Organization', name: 'المرصد' },
      articleSection: 'محليات',
      keywords: ['مياه', 'خدمات', 'مجلس المدينة'],
      citation: [
        { name: 'مجلس المدينة', url: 'https://www.example.com/council/' },
        { url: 'https://www.bbc.com/news/world-asia-china-66840138' },
        { name: 'وكالة المرصد' },
      ],
      image: { '@type': 'ImageObject', url: 'https://example.com/صور/محطة.jpg' },
    });
  });

  it('has nothing in it that is not known', () => {
    expect(linkedData(blankArticle(''))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      inLanguage: 'ar',
    });
  });

  it('is said in Open Graph, too', () => {
    const page = pageOf(sampleArticles.full);
    const content = (property: string) =>
      Array.from(page.querySelectorAll(`meta[property="${property}"]`), (meta) =>
        meta.getAttribute('content'),
      );
    expect(content('og:type')).toEqual(['article']);
    expect(content('og:title')).toEqual([sampleArticles.full.headline]);
    expect(content('article:published_time')).toEqual(['2024-03-05T14:30:00+03:00']);
    expect(content('article:tag')).toEqual(sampleArticles.full.tags);
    expect(content('og:locale')).toEqual(['ar']);
  });
});
