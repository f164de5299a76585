import { describe, expect, it } from 'vitest';
import { findAddress, wholeAddress } from './find-address';

describe('findAddress', () => {
  it.each([
    ['بي بي سي https://a.b/c.', 'https://a.b/c'],
    ['رويترزhttps://a.b/c', 'https://a.b/c'],
    ['(https://a.b/c_(d))', 'https://a.b/c_(d)'],
    ['انظر www.example.iq، ثم', 'www.example.iq'],
    ['\u2066https://a.b/c\u2069', 'https://a.b/c'],
    ['https://ar.wikipedia.org/wiki/بغداد!', 'https://ar.wikipedia.org/wiki/بغداد'],
  ])('%s', (text, url) => {
    const found = findAddress(text);
    expect(found?.url).toBe(url);
    expect(`${found?.before}${found?.url}${found?.after}`).toBe(text);
  });

  it('finds none where there is none', () => {
    expect(findAddress('بي بي سي: bbc.com')).toBeNull();
  });

  it('knows an address that stands alone', () => {
    expect(wholeAddress('(https://a.b/c)')).toBe('https://a.b/c');
    expect(wholeAddress('رويترز https://a.b/c')).toBeNull();
    expect(wholeAddress('رويترز')).toBeNull();
  });
});
