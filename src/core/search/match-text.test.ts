import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine } from '../testing/arbitrary-text';
import { matchText } from './match-text';
import { parseQuery } from './parse-query';
import { passageAround } from './snippet';

function marked(text: string, query: string): string[] {
  return matchText(text, parseQuery(query)).map(({ from, to }) => text.slice(from, to));
}

describe('finding words in a text', () => {
  it.each([
    ['قرار وبالحكومة اللبنانية', 'الحكومة', ['وبالحكومة']],
    ['قال أحمد', 'احمد', ['أحمد']],
    ['عام ٢٠٢٣ وعام 2024', '2023', ['٢٠٢٣']],
    ['عام 2023', '٢٠٢٣', ['2023']],
    ['قَرَارُ الوَزِيـــرِ', 'وزير', ['الوَزِيـــرِ']],
    ['المحافظات كلها', 'محافظ', ['المحافظات']],
    ['رويترز Reuters', 'reut', ['Reuters']],
    ['الحكومة', 'الحكو', ['الحكومة']],
    ['حكومة وأحمد', 'حكومة "أحمد"', ['حكومة', 'وأحمد']],
    ['مجلس الأمن ثم الأمن في المجلس', '«مجلس الأمن»', ['مجلس الأمن']],
    ['مجلس\nالأمن', '“مجلس الأمن”', []],
    ['aljazeera.net وnet', 'aljazeera.net', ['aljazeera.net']],
    ['طائرة F-16', 'f-16', ['F-16']],
    ['نص', '', []],
    ['نص', '"" ، «»', []],
  ])('%s, looked for %s', (text, query, found) => expect(marked(text, query)).toEqual(found));

  it('takes the last word for unfinished, but not in closed quotation marks', () => {
    expect(marked('رويترزية', 'رويترز')).toEqual(['رويترزية']);
    expect(marked('رويترزية', '"رويترز')).toEqual(['رويترزية']);
    expect(marked('رويترزستان', '"رويترز"')).toEqual([]);
    expect(marked('رويترزستان خبر', 'رويترز خبر')).toEqual(['خبر']);
  });

  it('finds each word of a text in it', () => {
    fc.assert(
      fc.property(arbitraryLine(), fc.nat(), (text, nth) => {
        const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{Nd}]/u.test(word));
        fc.pre(words.length > 0);
        const word = words[nth % words.length] ?? '';
        const query = parseQuery(word);
        fc.pre(query.length > 0);
        expect(matchText(text, query).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a passage', () => {
  it('is cut between words, and its offsets are into itself', () => {
    fc.assert(
      fc.property(arbitraryLine(30, 120), fc.nat(), (text, nth) => {
        const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{Nd}]/u.test(word));
        fc.pre(words.length > 0);
        const query = parseQuery(words[nth % words.length] ?? '');
        const hits = matchText(text, query);
        fc.pre(hits.length > 0);
        const passage = passageAround(text, hits);
        expect(passage.hits.length).toBeGreaterThan(0);
        const all = hits.map(({ from, to }) => text.slice(from, to));
        for (const { from, to } of passage.hits) {
          expect(all).toContain(passage.text.slice(from, to));
        }
        const inner = passage.text.replaceAll('…', '').trim();
        expect(` ${text.replaceAll('…', '')} `.replaceAll(/\s/gu, ' ')).toContain(` ${inner} `);
      }),
    );
  });

  it('shows the place where most words stand', () => {
    const text = `الحكومة ${'كلام '.repeat(60)}قرار الحكومة اليوم ${'كلام '.repeat(60)}`;
    const { text: passage, hits } = passageAround(
      text,
      matchText(text, parseQuery('قرار الحكومة')),
    );
    expect(hits.map(({ from, to }) => passage.slice(from, to))).toEqual(['قرار', 'الحكومة']);
    expect(passage).toMatch(/^….*…$/u);
  });
});
