import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinkAddress } from '../article/web-address';
import { addressAtEnd, wholeAddress } from './typed-address';

function found(text: string): [string, string] | null {
  const address = addressAtEnd(text);
  return address && [text.slice(address.start, address.end), address.href];
}

describe('an address at the end of what was typed', () => {
  it.each([
    ['انظر https://example.org/a', 'https://example.org/a', 'https://example.org/a'],
    ['https://example.org/a.', 'https://example.org/a', 'https://example.org/a'],
    ['https://example.org/خبر؟', 'https://example.org/خبر', 'https://example.org/خبر'],
    ['https://example.org/خبر،', 'https://example.org/خبر', 'https://example.org/خبر'],
    ['(https://example.org/a_(b)).', 'https://example.org/a_(b)', 'https://example.org/a_(b)'],
    ['«https://example.org/»', 'https://example.org/', 'https://example.org/'],
    ['قال www.example.org', 'www.example.org', 'https://www.example.org'],
    ['كتب إلى desk@example.org', 'desk@example.org', 'mailto:desk@example.org'],
    ['desk@example.org،', 'desk@example.org', 'mailto:desk@example.org'],
    [
      'https://example.org/?q=1&r=2',
      'https://example.org/?q=1&r=2',
      'https://example.org/?q=1&r=2',
    ],
  ])('%s', (text, shown, href) => expect(found(text)).toEqual([shown, href]));

  it.each([
    '',
    'booking.com',
    'قال.ثم',
    '@desk',
    'desk@example',
    'https://',
    'https://example',
    'javascript:alert(1)',
    'ftp://example.org',
    'https://example.org/a ',
    'user@example.org/path',
  ])('%s is none', (text) => expect(addressAtEnd(text)).toBeNull());

  it('is always one that a link may have', () => {
    const pieces = ['https://', 'www.', 'mailto:', '@', '.', '/', 'a', 'ب', '،', '(', ')', ' '];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (typed) => {
        const href = addressAtEnd(typed.join(''))?.href;
        expect(href === undefined || readLinkAddress(href).ok).toBe(true);
      }),
    );
  });
});

describe('a text that is an address', () => {
  it.each([
    [' https://example.org/a\n', 'https://example.org/a'],
    ['https://example.org/a.', 'https://example.org/a.'],
    ['www.example.org', 'https://www.example.org'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('%s', (text, href) => expect(wholeAddress(text)).toBe(href));
  it.each(['انظر https://example.org/a', 'https://example.org/a b', 'example.org', 'javascript:x'])(
    '%s is none',
    (text) => expect(wholeAddress(text)).toBeNull(),
  );
});
