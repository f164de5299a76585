import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine } from '../testing/arbitrary-text';
import { countCharacters, countWords } from './count-words';
import { readingSeconds } from './reading-time';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['   \n\u00A0 ', 0],
    ['قال الوزير إن بغداد بخير.', 5],
    ['قَالَ الوَزِيرُ', 2],
    ['قـــال', 1],
    ['و قال الوزير', 2],
    ['وقال الوزير', 2],
    ['وَ قال', 1],
    ['قال - أو كاد -', 3],
    ['– — … ؟! « »', 0],
    ['قال ، إنه', 2],
    ['الصين،وروسيا', 2],
    ['رد حماس..وحديث', 3],
    ['«الدفاع»والداخلية', 2],
    ['في مارس/آذار', 2],
    ['1,420 جنديا و12.5% منهم', 4],
    ['1،420', 1],
    ['١٬٤٢٠ و ١٢٫٥٪', 2],
    ['انظر https://example.com/a،b?x=1..2 هنا', 3],
    ['رئيس\u200Fالوزراء', 1],
    ['\u200F\u200E', 0],
    ['می‌خواهم', 1],
    ['🔴 عاجل', 1],
    ['سطر\nوسطر\r\nآخر', 3],
    ['C++ وYahoo! و#وسم', 3],
    ['𐤀𐤁 كتابة', 2],
  ])('%j has %i', (text, words) => expect(countWords(text)).toBe(words));

  it('adds up over lines', () => {
    fc.assert(
      fc.property(arbitraryLine(0), arbitraryLine(0), (one, other) => {
        expect(countWords(`${one}\n${other}`)).toBe(countWords(one) + countWords(other));
      }),
    );
  });
});

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['بغداد', 5],
    ['قَالَ', 3],
    ['قـال', 4],
    ['قال نعم', 7],
    ['\u200Fنعم\u200E', 3],
    ['سطر\r\nسطر', 6],
    ['👨‍👩‍👧', 1],
    ['🇮🇶🇪🇬', 2],
    ['👍🏽', 1],
    ['1️⃣', 1],
    ['é', 1],
    ['e\u0301', 1],
  ])('%j has %i', (text, characters) => expect(countCharacters(text)).toBe(characters));

  it('agrees with the segmenter of Unicode on copy without invisible marks', () => {
    const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });
    fc.assert(
      fc.property(arbitraryLine(0), (line) => {
        const visible = line.replaceAll(/[\u200B\u200C\u200E\u200F\u2066-\u2069]/gu, '');
        // A mark with no letter to sit on is a cluster to the segmenter, and nothing to a reader.
        const text = visible.replaceAll(/(?<=^|\s)\p{M}+/gu, '');
        expect(countCharacters(text)).toBe([...segmenter.segment(text)].length);
      }),
    );
  });
});

describe('readingSeconds', () => {
  it('is a second for three words', () => {
    expect(readingSeconds(0)).toBe(0);
    expect(readingSeconds(180)).toBe(60);
    expect(readingSeconds(400)).toBe(133);
  });
});
