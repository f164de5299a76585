import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinkAddress, readWebAddress } from './web-address';

describe('readWebAddress', () => {
  it.each([
    'https://www.bbc.com/news/world-asia-china-66840138',
    'HTTP://example.com',
    'https://ar.wikipedia.org/wiki/بغداد_(مدينة)',
    'https://وزارة.السعودية/خبر',
    'http://localhost:8080/x',
    'http://[::1]:3000/',
    'https://user@example.com:443/?q=a#b',
  ])('accepts %s as typed', (text) =>
    expect(readWebAddress(text)).toEqual({ ok: true, url: text }),
  );

  it('takes the spaces around an address away', () => {
    expect(readWebAddress('  https://a.b \n')).toEqual({ ok: true, url: 'https://a.b' });
  });

  it.each([
    ['www.bbc.com/news', 'no-scheme'],
    ['example.com:8080/x', 'no-scheme'],
    ['javascript:alert(1)', 'forbidden-scheme'],
    ['JavaScript:alert(1)', 'forbidden-scheme'],
    ['data:text/html,x', 'forbidden-scheme'],
    ['file:///etc/passwd', 'forbidden-scheme'],
    ['mailto:a@b.c', 'forbidden-scheme'],
    ['', 'not-an-address'],
    ['بي بي سي', 'not-an-address'],
    ['رويترز', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['https:/example.com', 'not-an-address'],
    ['https://example', 'not-an-address'],
    ['https://a b.com', 'not-an-address'],
    ['https://exa<mple.com', 'not-an-address'],
    ['https://a.b/x y', 'not-an-address'],
    ['https://a.com\\@evil.com', 'not-an-address'],
  ])('finds fault with %j: %s', (text, fault) => {
    expect(readWebAddress(text)).toEqual({ ok: false, fault });
  });

  it('never lets another scheme than http and https through', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reading = readWebAddress(text);
        expect(!reading.ok || /^https?:\/\//iu.test(reading.url)).toBe(true);
      }),
    );
  });
});

describe('readLinkAddress', () => {
  it('welcomes mail addresses, too', () => {
    expect(readLinkAddress(' mailto:desk@example.com ')).toEqual({
      ok: true,
      url: 'mailto:desk@example.com',
    });
    expect(readLinkAddress('mailto:nobody')).toEqual({ ok: false, fault: 'forbidden-scheme' });
    expect(readLinkAddress('https://a.b')).toEqual({ ok: true, url: 'https://a.b' });
  });
});
