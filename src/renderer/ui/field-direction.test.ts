import { describe, expect, it } from 'vitest';
import { fieldDirection } from './field-direction';

describe('the direction of a field', () => {
  it.each([
    ['', 'اكتب اسم الأمر…', 'rtl'],
    ['', 'Type a command…', 'ltr'],
    ['', '27-ألف-برميل', 'rtl'],
    ['', 'article-2023-09-18', 'ltr'],
    ['', 'Brent-يرتفع', 'ltr'],
    ['C', 'اكتب اسم الأمر…', 'auto'],
  ] as const)('%j with the hint %j is %s', (value, hint, direction) => {
    expect(fieldDirection(value, hint)).toBe(direction);
  });
});
