import { describe, expect, it } from 'vitest';
import { blankArticle } from '../article/blank-article';
import { paragraphNode } from '../body/body-json';
import { findPlaceholders } from './placeholders';
import { placeholdersIn } from './placeholders-in';

const found = (text: string) => findPlaceholders(text).map(({ from, to }) => text.slice(from, to));

describe('a place still to be filled in', () => {
  it.each([
    ['بلغ عدد القتلى ؟؟ قتيلاً', ['؟؟']],
    ['؟؟', ['؟؟']],
    ['الوزير (؟؟) قال', ['؟؟']],
    ['قال «؟؟؟» أمس', ['؟؟؟']],
    ['بلغت ?? دولار، وزادت ؟؟٪', ['??', '؟؟']],
    ['قال TK إن TKTK شخصاً.', ['TK', 'TKTK']],
    ['وصل إلى TK، ثم (TK)', ['TK', 'TK']],
    ['بـTK', ['TK']],
  ])('is found in «%s»', (text, places) => expect(found(text)).toEqual(places));

  it.each([
    'حقا؟؟',
    'حقاً؟؟ نعم',
    'هل قال ذلك؟؟!',
    'كم؟ ولماذا؟',
    'الرحلة TK 1234 من إسطنبول',
    'رحلة TK1951 وTK-6 وTK ٧٢',
    'example.TK و@TK و#TK',
    'ATK وTKO وtk',
    '',
  ])('is not what stands in «%s»', (text) => expect(found(text)).toEqual([]));
});

describe('the places still to be filled in of an article', () => {
  it('are counted by field, in the order of the window; the notes are for the desk', () => {
    const body = {
      type: 'doc' as const,
      content: [
        paragraphNode('قتل ؟؟ وأصيب TK'),
        { type: 'image', attrs: { caption: 'تصوير TK', alt: '' } },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'نص' },
            { type: 'footnote', attrs: { text: 'المصدر ؟؟' } },
          ],
        },
      ],
    };
    const article = { ...blankArticle(''), body, kicker: 'TK', notes: 'TK', tags: ['أ', '؟؟'] };
    expect(placeholdersIn(article)).toEqual([
      { code: 'placeholder', field: 'kicker', count: 1, text: 'TK' },
      { code: 'placeholder', field: 'body', count: 4, text: 'قتل ؟؟ وأصيب TK' },
      { code: 'placeholder', field: 'tags', count: 1, text: '؟؟' },
    ]);
  });
});
