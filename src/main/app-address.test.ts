import { describe, expect, it } from 'vitest';
import { APP_PAGE, isPreviewAddress, isSameOrigin, isSamePage, pageAddress } from './app-address';

describe('the address of the page', () => {
  it('is the development server only in a program that is not packaged', () => {
    expect(pageAddress(false, 'http://localhost:5173')).toBe('http://localhost:5173');
    expect(pageAddress(true, 'http://localhost:5173')).toBe(APP_PAGE);
    expect(pageAddress(false, undefined)).toBe(APP_PAGE);
  });

  it('has the origin of its scheme and host, whatever the path', () => {
    expect(isSameOrigin('muharrir://app/preview/x', APP_PAGE)).toBe(true);
    const others = [
      'muharrir://apps/',
      'muharrir://app.evil.test/',
      'https://app/',
      'file:///app/',
      'about:blank',
      '',
    ];
    expect(others.filter((other) => isSameOrigin(other, APP_PAGE))).toEqual([]);
    expect(isSameOrigin('', '')).toBe(false);
  });

  it('stays the same page under another fragment only', () => {
    expect(isSamePage('muharrir://app/#draft', APP_PAGE)).toBe(true);
    expect(isSamePage('muharrir://app/preview/x', APP_PAGE)).toBe(false);
    expect(isSamePage('http://localhost:5173/', 'http://localhost:5173')).toBe(true);
    expect(isSamePage('nonsense', APP_PAGE)).toBe(false);
  });

  it('is a preview under its own path', () => {
    expect(isPreviewAddress('muharrir://app/preview/7f')).toBe(true);
    expect(isPreviewAddress('muharrir://app/preview/../index.html')).toBe(false);
    expect(isPreviewAddress('https://app/preview/7f')).toBe(false);
    expect(isPreviewAddress('nonsense')).toBe(false);
  });
});
