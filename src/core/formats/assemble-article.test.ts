import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankArticle } from '../article/blank-article';
import { paragraphNode } from '../body/body-json';
import { arbitraryArticle } from '../testing/arbitrary-article';
import { arbitraryLine } from '../testing/arbitrary-text';
import { assembleArticle } from './assemble-article';
import { piecesOf } from './pieces-of-article';
import { listItemBlock } from './text/list-item';
import { piece } from './text/piece';

const blank = blankArticle('');

describe('assembleArticle', () => {
  it('gives the article again that the pieces are of', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        expect(assembleArticle(piecesOf(article), article)).toEqual(article);
      }),
    );
  });

  it('keeps what was typed and what a newer program wrote', () => {
    const typed = fc.tuple(arbitraryLine(0), arbitraryLine(0));
    fc.assert(
      fc.property(arbitraryArticle, typed, (article, [date, name]) => {
        const source = { name, url: 'no address', licence: 'CC-BY' };
        const odd = {
          ...article,
          publishedAt: date,
          updatedAt: '18 سبتمبر 2023',
          byline: ['', 'بقلم: سارة، وعلي', name],
          dateline: { ...article.dateline, desk: 'العالم' },
          sources: [source, { name: 'https://example.com/a', url: '' }, source],
          embargo: true,
        };
        expect(assembleArticle(piecesOf(odd), odd)).toEqual(odd);
      }),
    );
  });

  it('joins what an editor made headline, subheadline or dateline', () => {
    const article = assembleArticle(
      [
        piece('headline', 'وزير الخارجية الصيني'),
        piece('headline', 'في موسكو', { block: paragraphNode('في موسكو') }),
        piece('subheadline', 'محادثات'),
        piece('subheadline', 'أمنية'),
        piece('dateline-place', 'لندن'),
        piece('dateline-place', 'باريس'),
      ],
      blank,
    );
    expect(article).toMatchObject({
      headline: 'وزير الخارجية الصيني في موسكو',
      subheadline: 'محادثات أمنية',
      dateline: { place: 'لندن، باريس', agency: '' },
    });
  });

  it('splits names, without their label', () => {
    const article = assembleArticle([piece('byline', 'كتب: سارة أحمد، علي حسن و نور')], blank);
    expect(article.byline).toEqual(['سارة أحمد', 'علي حسن', 'نور']);
  });

  it('reads a line that was made a date, keeps one that is none, loses no second one', () => {
    const article = assembleArticle(
      [
        piece('published-at', 'أمس'),
        piece('published-at', '18 أيلول 2023'),
        piece('updated-at', 'اليوم'),
      ],
      blank,
    );
    expect(article).toMatchObject({ publishedAt: '2023-09-18', updatedAt: 'اليوم' });
    expect(article.body.content).toEqual([paragraphNode('أمس')]);
  });

  it('finds the address in a line that was made a source or a link', () => {
    const article = assembleArticle(
      [
        piece('source', 'المصدر: بي بي سي https://www.bbc.com/x.'),
        piece('similar', 'خبر آخر https://a.b/c'),
        piece('read-also', 'بلا عنوان'),
      ],
      blank,
    );
    expect(article.sources).toEqual([{ name: 'بي بي سي', url: 'https://www.bbc.com/x' }]);
    expect(article.relatedLinks).toEqual([
      { group: 'similar', title: 'خبر آخر', url: 'https://a.b/c' },
      { group: 'read-also', title: 'بلا عنوان', url: '' },
    ]);
  });

  it('makes paragraphs, links and lists of what stays in the body', () => {
    const article = assembleArticle(
      [
        piece('body', 'فقرة'),
        piece('label', 'المصدر:'),
        piece('body', 'أولا', { block: listItemBlock('orderedList', 3, 'أولا') }),
        piece('body', 'ثانيا', { block: listItemBlock('orderedList', null, 'ثانيا') }),
        piece('body', 'نقطة', { block: listItemBlock('bulletList', null, 'نقطة') }),
        piece('body', 'بي بي سي', { url: 'https://www.bbc.com' }),
        piece('body', 'مجلة', { url: 'لا عنوان' }),
        piece('body', 'سطر\nوآخر'),
      ],
      blank,
    );
    const item = (text: string) => ({ type: 'listItem', content: [paragraphNode(text)] });
    expect(article.body.content).toEqual([
      paragraphNode('فقرة'),
      {
        type: 'orderedList',
        attrs: { start: 3, dir: 'rtl' },
        content: [item('أولا'), item('ثانيا')],
      },
      { type: 'bulletList', attrs: { dir: 'rtl' }, content: [item('نقطة')] },
      {
        type: 'paragraph',
        attrs: { dir: 'rtl' },
        content: [
          {
            type: 'text',
            text: 'بي بي سي',
            marks: [{ type: 'link', attrs: { href: 'https://www.bbc.com' } }],
          },
        ],
      },
      paragraphNode('مجلة لا عنوان'),
      paragraphNode('سطر'),
      paragraphNode('وآخر'),
    ]);
  });
});
