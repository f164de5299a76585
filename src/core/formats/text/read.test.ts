import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleArticle } from '../assemble-article';
import { bodyText } from '../../body/body-text';
import { foldArabic } from '../../copy/fold-arabic';
import { readText } from './read';
import { arbitraryCapture, arbitraryGluedCapture } from './testing/arbitrary-capture';
import { expectedReadings } from './testing/expected-readings';
import { readableParts } from './testing/readable-parts';
import { summarizeReading } from './testing/summarize-reading';

const FIXTURES = new URL('fixtures/', import.meta.url);
const CAPTURED = new URL(
  '../../../../../shared/articles/mustaqila-2023-09-18.txt',
  import.meta.url,
);

describe('readText, on layouts of agencies', () => {
  it('has an expectation for every layout', () => {
    expect(readdirSync(FIXTURES).toSorted()).toEqual(Object.keys(expectedReadings).toSorted());
  });

  it.each(Object.entries(expectedReadings))('%s', (name, expected) => {
    const text = readFileSync(new URL(name, FIXTURES), 'utf8');
    expect(summarizeReading(readText(text))).toEqual(expected);
    // Captured on Windows, or copied out of a page whose spaces and marks are its own.
    expect(summarizeReading(readText(text.replaceAll(/\r?\n/gu, '\r\n')))).toEqual(expected);
    expect(summarizeReading(readText(`\uFEFF\u200F${text}\u200E\n\n`))).toEqual(expected);
  });
});

describe.skipIf(!existsSync(CAPTURED))('readText, on a captured article that may be absent', () => {
  it('gets every field right', () => {
    const { article, notices } = readText(readFileSync(CAPTURED, 'utf8'));
    const repeated = 'ترامب يعلن أنه سيمهل بوتين 10 أيام أو 20 يوما لإنهاء حرب أوكرانيا';
    expect(article).toMatchObject({
      kicker: '',
      headline: '',
      subheadline: '',
      byline: [],
      dateline: { place: '', agency: 'المستقلة' },
      publishedAt: '2023-09-18',
      updatedAt: '2023-09-18',
      sources: [
        { name: '', url: 'https://www.bbc.com/news/world-asia-china-66840138' },
        { name: 'وكالة الصحافة المستقلة', url: '' },
      ],
    });
    const paragraphs = bodyText(article.body).split('\n');
    expect(paragraphs).toHaveLength(9);
    expect(paragraphs[0]).toMatch(/^يزور وزير الخارجية .* على أوكرانيا\.$/u);
    expect(paragraphs[8]).toMatch(/^و أضاف أنهما .* الأمم المتحدة\.$/u);
    const titles = (group: string): string[] =>
      article.relatedLinks.filter((link) => link.group === group).map(({ title }) => title);
    expect(titles('read-also')).toEqual([repeated]);
    expect(titles('similar')).toHaveLength(10);
    expect(notices).toEqual([
      { code: 'missing', field: 'headline' },
      { code: 'merged-repeat', group: 'read-also', title: repeated, count: 2 },
    ]);
  });
});

describe('readText, on any text', () => {
  it.each(['', ' \n\t\r\n ', '\uFEFF\u200F'])('reads %j as nothing, and says so', (text) => {
    expect(summarizeReading(readText(text))).toEqual({
      body: [''],
      notices: ['missing: headline', 'missing: body', 'missing: sources'],
    });
  });

  it('gives pieces that the article can be assembled of again', () => {
    fc.assert(
      fc.property(arbitraryGluedCapture, (text) => {
        const { pieces, article } = readText(text);
        expect(assembleArticle(pieces, article)).toEqual(article);
      }),
    );
  });

  it('loses no letter and no digit', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryGluedCapture, fc.string({ unit: 'binary' })), (text) => {
        const left = new Map<string, number>();
        const count = (of: string, by: number): void => {
          for (const [letter] of foldArabic(of).matchAll(/[\p{L}\p{N}]/gu)) {
            left.set(letter, (left.get(letter) ?? 0) + by);
          }
        };
        count(readableParts(readText(text)).join(' '), 1);
        count(text, -1);
        expect([...left].filter(([, surplus]) => surplus < 0)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(arbitraryCapture, (text) => {
        const words = foldArabic(text).match(/\p{N}+|\p{Script=Latin}+|\p{Script=Arabic}+/gu) ?? [];
        const kept = foldArabic(readableParts(readText(text)).join(' '));
        expect(words.filter((word) => !kept.includes(word))).toEqual([]);
      }),
    );
  });

  it('takes a text of a ten thousand lines as it comes', () => {
    const text = 'قال الوزير إن المصدر: رويترز\nاقرأ أيضا:\nالمصدر: وكالات\n'.repeat(4000);
    expect(readText(text).pieces.length).toBeGreaterThan(12_000);
  });
});
