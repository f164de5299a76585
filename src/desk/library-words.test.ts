import { array, assert, constantFrom, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '#core/search/parse-query';
import { searchTexts } from '#core/search/search-texts';
import { WordIndex } from './library-words';
import { articleOf } from './testing/library-in-test';

const WORDS = ['مجلس', 'الأمن', 'وبالحكومة', 'حكومته', 'الوزراء', 'وزير', '2023', 'كتبت', 'نفط'];

function indexOf(texts: readonly string[]): WordIndex {
  const index = new WordIndex();
  for (const [id, text] of texts.entries()) {
    const [headline = '', ...rest] = text.split('\n');
    index.set(`d${id}`, searchTexts(articleOf(headline, rest.join('\n'))));
  }
  return index;
}

const text = array(constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const drafts = array(
  array(text, { maxLength: 3 }).map((lines) => lines.join('\n')),
  { maxLength: 6 },
);
const query = uniqueArray(constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) =>
  words.join(' '),
);

describe('the words of all drafts', () => {
  it('are the same after they were written', () => {
    assert(
      property(drafts, query, (texts, words) => {
        const index = indexOf(texts);
        const again = new WordIndex();
        again.load(index.save());
        for (const typed of [words, `"${words}"`]) {
          for (const approximate of [false, true]) {
            const found = index.find(parseQuery(typed), approximate);
            expect(again.find(parseQuery(typed), approximate)).toEqual(found);
          }
        }
        expect(again.save()).toEqual(index.save());
      }),
    );
  });

  it('leave those behind that no draft has any more', () => {
    const index = indexOf(['حكو', 'نفط']);
    index.set('d0', searchTexts(articleOf('الحكومة')));
    const { head } = index.save();
    expect([...head.vocabulary].sort()).toEqual(['حكوم', 'نفط']);
    index.delete('d1');
    expect(index.save().head.vocabulary).toEqual(['حكوم']);
    expect(index.find(parseQuery('نفط'), false)).toEqual([]);
  });

  it('that resemble most come first', () => {
    const index = indexOf(['انتحب', 'انتخبات', 'انتخابت']);
    const found = index.find(parseQuery('"انتخابت"'), true).sort((a, b) => a.rank - b.rank);
    expect(found[0]?.id).toBe('d2');
  });
});
