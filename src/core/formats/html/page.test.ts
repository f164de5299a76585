import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../article/article';
import { blankArticle } from '../../article/blank-article';
import { emptyBody, paragraphNode, textNode } from '../../body/body-json';
import { arbitraryArticle } from '../../testing/arbitrary-article';
import { assembleArticle } from '../assemble-article';
import type { ParseHtml } from '../reading';
import { publicArticle } from './public-article';
import { readHtml } from './read';
import { sampleArticles } from './testing/sample-articles';
import { writeHtml } from './write';

const parseHtml: ParseHtml = (html) => parseHTML(html).document;

function read(html: string): Article {
  return readHtml(html, parseHtml).article;
}

/** Lines of the kind that a page cannot show as they are. */
const arbitraryNasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('\u202E', '\u2066', '\u2069', '\n', '  ', '\t', '\0', '</p>', 'نص', '&'))
    .map((parts) => parts.join('')),
  fc.constantFrom('javascript:alert(1)', 'example.com/x', 'https://a.example/[x]#a#b', ' ', 'أمس'),
);

const arbitraryNastyArticle: fc.Arbitrary<Article> = fc
  .record({
    id: arbitraryNasty,
    slug: arbitraryNasty,
    language: fc.oneof(fc.constantFrom('ar', 'en', 'ar-IQ', 'fa', 'en-Arab'), arbitraryNasty),
    kicker: arbitraryNasty,
    headline: arbitraryNasty,
    byline: fc.array(arbitraryNasty, { maxLength: 3 }),
    dateline: fc.record({ place: arbitraryNasty, agency: arbitraryNasty }),
    publishedAt: fc.option(arbitraryNasty),
    updatedAt: fc.option(arbitraryNasty),
    sources: fc.array(fc.record({ name: arbitraryNasty, url: arbitraryNasty }), { maxLength: 3 }),
    relatedLinks: fc.array(
      fc.record({
        group: fc.constantFrom('read-also' as const, 'similar' as const),
        title: arbitraryNasty,
        url: arbitraryNasty,
      }),
      { maxLength: 3 },
    ),
    tags: fc.array(arbitraryNasty, { maxLength: 2 }),
    leadImage: fc.option(
      fc.record({
        file: fc.oneof(arbitraryNasty, fc.constant('https://example.com/1.jpg')),
        alt: arbitraryNasty,
        caption: arbitraryNasty,
        credit: arbitraryNasty,
      }),
    ),
    text: arbitraryNasty,
  })
  .map(({ text, language, ...fields }) => ({
    ...blankArticle(''),
    ...fields,
    language: language === '' ? 'ar' : language,
    body: { type: 'doc', content: [paragraphNode(text), paragraphNode(text, 'ltr')] },
  }));

describe('an article through its page', () => {
  it('comes back field by field, notes apart', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const reading = readHtml(writeHtml(article), parseHtml);
        expect(reading.article).toEqual({ ...article, notes: '' });
        expect(assembleArticle(reading.pieces, reading.article)).toEqual(reading.article);
      }),
      { numRuns: 40 },
    );
  });

  it('comes back even when its fields hold what no page can show', () => {
    fc.assert(
      fc.property(arbitraryNastyArticle, (article) => {
        const html = writeHtml(article);
        expect(html).not.toMatch(/[\u202A-\u202E\p{Cs}\0]/u);
        expect(html).not.toMatch(/(?:href|src)="(?!https?:|mailto:)/u);
        expect(read(html)).toEqual(publicArticle(article));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves on the desk what is not for readers', () => {
    const article: Article = { ...blankArticle('x'), notes: 'سر التحرير' };
    const newer = { ...article, deskOnly: 'سر آخر', body: { ...emptyBody() } };
    newer.body.content = [
      { type: 'poll', attrs: { owner: 'سر ثالث' }, content: [textNode('نعم')] },
    ];
    const html = writeHtml(newer);
    expect(html).not.toContain('سر');
    expect(html).toContain('<p>نعم</p>');
    expect(read(html)).toEqual({
      ...article,
      notes: '',
      body: { type: 'doc', content: [paragraphNode('نعم')] },
    });
  });

  it('is the same page each time', () => {
    expect(writeHtml(sampleArticles.full)).toBe(writeHtml(structuredClone(sampleArticles.full)));
  });
});

describe('a page that was edited by hand', () => {
  const { full, agency } = sampleArticles;

  function edited(article: Article, from: string, to: string): Article {
    const html = writeHtml(article);
    const body = html.indexOf('<body>');
    expect(html.slice(body)).toContain(from);
    return read(html.slice(0, body) + html.slice(body).replace(from, to));
  }

  it('says what it shows, whatever the data block says', () => {
    const headline = 'عنوان جديد';
    expect(edited(full, full.headline, headline)).toEqual({ ...full, headline, notes: '' });
    // The body is in the data block, too, for the sake of an empty paragraph.
    const changed = edited(agency, 'بداية جديدة', 'نهاية قديمة');
    expect(changed.body.content[1]).toEqual(
      paragraphNode('و قالت الوزارة  إن الزيارة “نهاية قديمة”.'),
    );
    expect(changed.body.content).toHaveLength(3);
    expect({ ...changed, body: agency.body }).toEqual(agency);
  });

  it('takes a date from its words when they were changed, else from the machine', () => {
    expect(edited(agency, '18 سبتمبر/أيلول 2023', '19 سبتمبر/أيلول 2023').publishedAt).toBe(
      '2023-09-19',
    );
    expect(edited(agency, '18 سبتمبر/أيلول 2023', 'أمس').publishedAt).toBe('2023-09-18');
  });

  it('takes items that were added and links that were changed', () => {
    const { sources } = edited(
      full,
      '<li>وكالة المرصد</li>',
      '<li>وكالة المرصد</li>\n<li>شهود</li>',
    );
    expect(sources).toEqual([...full.sources, { name: 'شهود', url: '' }]);
    const [link] = edited(
      full,
      'https://example.com/3',
      'https://example.com/4',
    ).relatedLinks.slice(-1);
    expect(link?.url).toBe('https://example.com/4');
  });

  it('survives without its data block, and with one that was tampered with', () => {
    const html = writeHtml(full);
    const block = /<script type="application\/json"[^]*?<\/script>/u;
    expect(html).toMatch(block);
    const bare = { ...full, id: '', slug: '', notes: '' };
    expect(read(html.replace(block, ''))).toEqual(bare);
    const tampered = (json: string) =>
      read(
        html.replace(
          block,
          `<script type="application/json" id="muharrir-article">${json}</script>`,
        ),
      );
    expect(tampered('{')).toEqual(bare);
    expect(tampered('[]')).toEqual(bare);
    const evil = {
      format: 'muharrir/article',
      version: 1,
      notes: 'x',
      headline: 'غيره',
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [textNode('نص', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }])],
          },
        ],
      },
    };
    expect(tampered(JSON.stringify(evil))).toEqual(bare);
  });

  it('survives a formatter', () => {
    const html = writeHtml(full);
    const body = html.indexOf('<body>');
    const indented = html.slice(body).replaceAll(/^(?=<)/gmu, '      ');
    expect(read(html.slice(0, body) + indented)).toEqual({ ...full, notes: '' });
  });
});
