import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine } from '../../testing/arbitrary-text';
import { directedText } from './directed-text';

describe('a text in parts of one direction', () => {
  it.each<[string, 'rtl' | 'ltr', string[]]>([
    ['قال الوزير', 'rtl', ['rtl قال الوزير']],
    ['شركة BBC News 24 قالت', 'rtl', ['rtl شركة ', 'ltr BBC News 24', 'rtl  قالت']],
    ['F-16', 'rtl', ['ltr F-16']],
    ['12.5%', 'rtl', ['rtl 12.5%']],
    ['the word كلمة عربية here', 'ltr', ['ltr the word ', 'rtl كلمة عربية', 'ltr  here']],
    ['', 'rtl', []],
  ])('%j in %s', (text, dir, parts) => {
    const found = directedText(text, dir).map((part) => `${part.dir} ${part.text}`);
    expect(found).toEqual(parts);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(arbitraryLine(0, 8), fc.constantFrom('rtl', 'ltr'), (text, dir) => {
        const parts = directedText(text, dir);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });
});
