import { expect, it } from 'vitest';
import { blankArticle } from '../article/blank-article';
import { searchTexts } from './search-texts';

it('reads addresses as people do', () => {
  const url = 'https://example.com/%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82?a=1';
  const texts = searchTexts({
    ...blankArticle('a'),
    sources: [{ name: 'رويترز', url }],
    relatedLinks: [{ group: 'similar', title: '', url: 'https://example.com/100%' }],
  });
  expect(texts.sources).toBe('رويترز\nexample.com/العراق?a=1');
  expect(texts.relatedLinks).toBe('example.com/100%');
});

it('finds pictures and cards by what is not read, too', () => {
  const { body } = searchTexts({
    ...blankArticle('a'),
    body: {
      type: 'doc',
      content: [
        {
          type: 'image',
          attrs: { file: 'x.jpg', alt: 'وزير الماء', caption: 'في مكتبه', credit: '' },
        },
        {
          type: 'infoBox',
          content: [
            { type: 'embed', attrs: { url: 'https://example.com/%D8%A8%D8%AB', title: 'بث' } },
          ],
        },
      ],
    },
  });
  expect(body).toBe('في مكتبه\nبث\nوزير الماء\nexample.com/بث');
});
