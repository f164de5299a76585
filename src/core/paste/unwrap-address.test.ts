import { expect, it } from 'vitest';
import { unwrapAddress } from './unwrap-address';

it.each([
  ['https://example.com/خبر?id=7#top', 'https://example.com/خبر?id=7#top'],
  ['https://example.com/?utm_source=x&id=7&fbclid=y#a', 'https://example.com/?id=7#a'],
  ['https://example.com/?utm_source=x', 'https://example.com/'],
  ['https://example.com/?ref=home&source=3', 'https://example.com/?ref=home&source=3'],
  ['https://www.google.com/url?q=https://example.org/a%3Fx%3D1&sa=D', 'https://example.org/a?x=1'],
  ['https://www.google.iq/url?sa=t&url=https%3A%2F%2Fexample.org%2F', 'https://example.org/'],
  [
    'https://www.google.com/search?q=https://example.org',
    'https://www.google.com/search?q=https://example.org',
  ],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F%3Ffbclid%3Dz&h=1',
    'https://example.org/',
  ],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=http%3A%2F%2Fexample.com%2F&data=1',
    'http://example.com/',
  ],
  [
    'https://lm.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fexample.net%252F',
    'https://example.net/',
  ],
  [
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/url?q=javascript:alert(1)',
  ],
  ['https://www.google.com/url?q=%E0%A4%A', 'https://www.google.com/url?q=%E0%A4%A'],
  ['mailto:desk@example.com?subject=utm_source', 'mailto:desk@example.com?subject=utm_source'],
  ['', ''],
])('%s leads to %s', (address, expected) => expect(unwrapAddress(address)).toBe(expected));
