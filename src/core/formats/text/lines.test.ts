import { describe, expect, it } from 'vitest';
import { splitLines, tidy } from './lines';

describe('tidy', () => {
  it.each([
    ['\uFEFF\u200F نص\u00A0عربي \u200E', 'نص عربي'],
    ['نص\u0000عربي\u202E', 'نص عربي'],
    ['تونس ـ «القدس العربي»', 'تونس - «القدس العربي»'],
    ['العـــراق', 'العـــراق'],
    ['**عاجل**', 'عاجل'],
    ['*وسم', '*وسم'],
    ['رقم \u2066+961\u2069 هنا', 'رقم \u2066+961\u2069 هنا'],
    ['می‌خواهم', 'می‌خواهم'],
    ['\uD800', '\uFFFD'],
  ])('%j becomes %j', (text, tidied) => expect(tidy(text)).toBe(tidied));
});

describe('splitLines', () => {
  const lines = (text: string) => splitLines(text).map(({ text: line }) => line);

  it('knows every line end', () => {
    expect(lines('أ\r\nب\nج\rد\u2028هـ')).toEqual(['أ', 'ب', 'ج', 'د', 'هـ']);
  });

  it('remembers blank lines', () => {
    expect(splitLines('أ\nب\n \u200F\nج').map(({ afterBlank }) => afterBlank)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('parts labels from what they are glued to', () => {
    expect(lines('انتهى.المصدر: رويترز')).toEqual(['انتهى.', 'المصدر: رويترز']);
    expect(lines('https://a.b/66المصدر: وكالة')).toEqual(['https://a.b/66', 'المصدر: وكالة']);
    expect(lines('قال المصدر: نعم')).toEqual(['قال المصدر: نعم']);
  });
});
