import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine } from '../testing/arbitrary-text';
import type { FindQuery } from './find-query';
import { findWords } from './find-words';
import { characterFolding, foldText } from './fold-text';

const loose: FindQuery = {
  text: '',
  isPattern: false,
  wholeWord: false,
  matchCase: false,
  matchHarakat: false,
  exactLetters: false,
};

/** What a search takes out of a text. */
function found(text: string, words: string, strict: Partial<FindQuery> = {}): string[] {
  const find = findWords({ ...loose, ...strict, text: words });
  return find === null ? [] : find(text).map(({ from, to }) => text.slice(from, to));
}

describe('words are found', () => {
  it.each([
    ['قال أَحْمَدُ إن احمد', 'احمد', ['أَحْمَدُ', 'احمد']],
    ['العـــراق والعراق', 'العراق', ['العـــراق', 'العراق']],
    ['جامعة الجامعه', 'جامعه', ['جامعة', 'جامعه']],
    ['مستشفى ومستشفي', 'مستشفى', ['مستشفى', 'مستشفي']],
    ['عام ٢٠٢٣ و2023 و۲۰۲۳', '2023', ['٢٠٢٣', '2023', '۲۰۲۳']],
    ['بنك\u00A0مركزي', 'بنك مركزي', ['بنك\u00A0مركزي']],
    ['\u2066Yahoo!\u2069', 'yahoo', ['Yahoo']],
    ['ﻻ يزال ﷲ', 'لا', ['ﻻ']],
    ['اااا', 'اا', ['اا', 'اا']],
    ['كِتَاب', 'ك', ['كِ']],
  ])('in %s: %s', (text, words, places) => expect(found(text, words)).toEqual(places));

  it('letter by letter when that is asked for', () => {
    expect(found('أحمد احمد', 'احمد', { exactLetters: true })).toEqual(['احمد']);
    expect(found('أحمَد أحمد', 'أحمد', { exactLetters: true })).toEqual(['أحمَد', 'أحمد']);
    expect(found('العـراق', 'العراق', { exactLetters: true })).toEqual([]);
    expect(found('٢٠٢٣ 2023', '2023', { exactLetters: true })).toEqual(['2023']);
  });

  it('with their harakat when that is asked for', () => {
    expect(found('كَتب كُتب كتب', 'كُتب', { matchHarakat: true })).toEqual(['كُتب']);
    expect(found('كَتب كُتب كتب', 'كتب', { matchHarakat: true })).toEqual(['كتب']);
    expect(found('أيضاً', 'ايضا', { matchHarakat: true })).toEqual([]);
  });

  it('as whole words when that is asked for', () => {
    const text = 'علي وعلي العليا «عليّ» علي.';
    expect(found(text, 'علي', { wholeWord: true })).toEqual(['علي', 'عليّ', 'علي']);
    expect(found('می‌خواهم', 'می', { wholeWord: true })).toEqual([]);
  });

  it('in capital letters, too, unless that is not wanted', () => {
    expect(found('NATO Nato', 'nato')).toEqual(['NATO', 'Nato']);
    expect(found('NATO Nato', 'Nato', { matchCase: true })).toEqual(['Nato']);
  });

  it('when they are marks alone', () => {
    expect(found('جدًا حقًا', 'ً')).toEqual(['ً', 'ً']);
    expect(found('العـــراق', 'ـ')).toHaveLength(3);
  });

  it('not across a footnote, and not within a letter and its mark', () => {
    expect(found('كلمة\uFFFCأخرى', 'كلمة\uFFFC')).toEqual([]);
    expect(found('cafe\u0301', 'cafe')).toEqual([]);
  });
});

describe('whatever the text', () => {
  const arbitraryQuery = fc.record({
    text: fc.constant(''),
    isPattern: fc.constant(false),
    wholeWord: fc.boolean(),
    matchCase: fc.boolean(),
    matchHarakat: fc.boolean(),
    exactLetters: fc.boolean(),
  });
  const arbitraryPart = fc.tuple(arbitraryLine(), fc.nat(40), fc.integer({ min: 1, max: 6 }));

  it('places are in order, never overlap, and hold what was looked for', () => {
    fc.assert(
      fc.property(arbitraryPart, arbitraryQuery, ([text, at, length], strict) => {
        const query = { ...strict, text: text.slice(at, at + length) };
        const fold = characterFolding(query);
        const words = foldText(query.text, fold).text;
        let end = 0;
        for (const { from, to } of findWords(query)?.(text) ?? []) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          const place = text.slice(from, to);
          expect(words === '' ? place : foldText(place, fold).text).toBe(words || query.text);
          end = to;
        }
      }),
    );
  });

  it('a word of the text is found in it', () => {
    fc.assert(
      fc.property(arbitraryLine(), fc.nat(7), (text, index) => {
        const words = text.split(' ');
        const word = words[index % words.length] ?? '';
        expect(findWords({ ...loose, text: word })?.(text)).not.toEqual([]);
      }),
    );
  });

  it('nothing of a word is left when all its places are replaced', () => {
    fc.assert(
      fc.property(arbitraryPart, ([text, at, length]) => {
        const find = findWords({ ...loose, text: text.slice(at, at + length) });
        let rest = text;
        for (const { from, to } of (find?.(text) ?? []).toReversed()) {
          rest = `${rest.slice(0, from)}|${rest.slice(to)}`;
        }
        expect(text.includes('|') ? [] : (find?.(rest) ?? [])).toEqual([]);
      }),
    );
  });
});
