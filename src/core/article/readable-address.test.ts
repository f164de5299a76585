import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableAddress } from './readable-address';

const encoded = encodeURIComponent;

describe('an address as it is read', () => {
  it.each([
    [`https://ar.wikipedia.org/wiki/${encoded('بغداد')}`, 'https://ar.wikipedia.org/wiki/بغداد'],
    [
      `https://example.org/${encoded('خبر')}?q=${encoded('دجلة')}#${encoded('١')}`,
      'https://example.org/خبر?q=دجلة#١',
    ],
    ['https://example.org/a%20b', 'https://example.org/a%20b'],
    ['https://example.org/a%2Fb%3Fc', 'https://example.org/a%2Fb%3Fc'],
    ['https://example.org/%E2%80%AEgpj', 'https://example.org/%E2%80%AEgpj'],
    ['https://example.org/\u202Egpj', 'https://example.org/%E2%80%AEgpj'],
    ['https://example.org/%E3%85%A4', 'https://example.org/%E3%85%A4'],
    ['https://example.org/%D9%8Ex', 'https://example.org/%D9%8Ex'],
    ['https://example.org/%C8%E3', 'https://example.org/%C8%E3'],
    ['https://ex%41mple.org/%41', 'https://ex%41mple.org/A'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['example.org/%D8%A7', 'example.org/ا'],
  ])('%s', (url, shown) => expect(readableAddress(url)).toBe(shown));

  it('names the same place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const url = `https://example.org/${encoded(text)}`;
        expect(new URL(readableAddress(url)).href).toBe(new URL(url).href);
      }),
    );
  });

  it('hides nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readableAddress(`https://example.org/${text}`)).not.toMatch(/[\p{C}\p{Z}]/u);
      }),
    );
  });
});
