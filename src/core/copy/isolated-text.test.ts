import { describe, expect, it } from 'vitest';
import { isolatedText } from './isolated-text';

describe('isolatedText', () => {
  it.each([
    ['C++', 'ltr', '\u2066C++\u2069'],
    ['+961 1 234567', 'ltr', '\u2066+961 1 234567\u2069'],
    ['#وسم', 'rtl', '\u2067#وسم\u2069'],
    ['https://example.com/', 'ltr', 'https://example.com/'],
    ['www.example.com/', 'ltr', 'www.example.com/'],
    ['', 'ltr', ''],
  ] as const)('%j, %s', (text, dir, expected) => expect(isolatedText(text, dir)).toBe(expected));
});
