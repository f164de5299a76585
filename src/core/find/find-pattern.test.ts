import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine } from '../testing/arbitrary-text';
import { expandReplacement } from './expand-replacement';
import type { FindQuery } from './find-query';
import { findPattern } from './find-pattern';

function pattern(text: string, strict: Partial<FindQuery> = {}): FindQuery {
  const rest = { matchCase: false, matchHarakat: false, exactLetters: false, wholeWord: false };
  return { isPattern: true, ...rest, ...strict, text };
}

function replaced(text: string, query: FindQuery, template: string): string {
  const find = findPattern(query);
  if (typeof find === 'string') return find;
  let rest = text;
  for (const match of find(text).toReversed()) {
    const words = expandReplacement(template, text, match);
    rest = rest.slice(0, match.from) + words + rest.slice(match.to);
  }
  return rest;
}

describe('a pattern', () => {
  it('finds copy as it is written, with its groups', () => {
    const find = findPattern(pattern(String.raw`(?<day>\d+)/(\d+)`));
    expect(typeof find === 'string' ? find : find('في 18/9 و1/10')).toEqual([
      { from: 3, to: 7, groups: ['18', '9'], named: { day: '18' } },
      { from: 9, to: 13, groups: ['1', '10'], named: { day: '1' } },
    ]);
  });

  it('leaves out what has no length, what holds an object, and parts of words when asked', () => {
    expect(replaced('سطر', pattern('^'), '-')).toBe('سطر');
    expect(replaced('قبل\uFFFCبعد', pattern('.+'), '-')).toBe('قبل\uFFFCبعد');
    expect(replaced('علي العليا', pattern('علي', { wholeWord: true }), 'حسن')).toBe('حسن العليا');
    expect(replaced('أول\nثان', pattern('^.'), '')).toBe('ول\nان');
  });

  it.each([
    ['(', 'group'],
    [')', 'group'],
    ['[ا', 'class'],
    ['[ي-ا]', 'class'],
    ['*', 'repeat'],
    ['ا{2,1}', 'repeat'],
    [String.raw`\q`, 'escape'],
    [String.raw`\p{عربي}`, 'escape'],
    ['{', 'repeat'],
  ])('that is faulty says why: %s', (text, fault) =>
    expect(findPattern(pattern(text))).toBe(fault),
  );

  it('is replaced as the language itself replaces it', () => {
    const templates = ['$1', '[$&]', '$2$1', '$$1', '$10', '$3', '$', '$<x>', '١$1'];
    fc.assert(
      fc.property(arbitraryLine(), fc.constantFrom(...templates), (text, template) => {
        const words = String.raw`([\p{L}\p{M}]+)(.)`;
        expect(replaced(text, pattern(words), template)).toBe(
          text.replaceAll(new RegExp(words, 'gimu'), template),
        );
      }),
    );
    expect(replaced('18/9', pattern(String.raw`(?<d>\d+)/(?<m>\d+)`), '$<m>/$<d>$<x>')).toBe(
      '9/18',
    );
  });
});
