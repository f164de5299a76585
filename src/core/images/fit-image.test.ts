import { describe, expect, it } from 'vitest';
import { fitImage } from './fit-image';
import { isAnimated } from './is-animated';

const MEGABYTE = 1024 * 1024;

describe('the size that a picture is kept in', () => {
  it.each([
    ['fits a page', { width: 2560, height: 1400 }, MEGABYTE, null],
    [
      'is wider than a page',
      { width: 6000, height: 4000 },
      MEGABYTE,
      { width: 2560, height: 1707 },
    ],
    ['is taller than a page', { width: 30, height: 9000 }, 1000, { width: 9, height: 2560 }],
    ['is a thin line', { width: 1, height: 9000 }, 1000, { width: 1, height: 2560 }],
    ['is badly packed', { width: 2000, height: 1000 }, 4 * MEGABYTE, { width: 2000, height: 1000 }],
  ])('when it %s', (_, size, bytes, kept) => {
    expect(fitImage(size, bytes)).toEqual(kept);
  });
});

describe('a picture that moves', () => {
  it.each([
    ['GIF89a', true],
    ['RIFF\0\0\0\0WEBPVP8X\0\0ANIM', true],
    ['RIFF\0\0\0\0WEBPVP8 ', false],
    ['\u0089PNG\r\n\u001A\n\0IHDR\0\0acTL', true],
    ['\u0089PNG\r\n\u001A\n\0IHDR\0\0IDAT', false],
    ['\0\0\0\u0020ftypavis\0\0', true],
    ['\0\0\0\u0020ftypavif\0\0mif1', false],
    ['\u00FF\u00D8\u00FFacTL', false],
  ])('%j: %s', (start, moves) => {
    expect(isAnimated(Uint8Array.from(start, (letter) => letter.codePointAt(0) ?? 0))).toBe(moves);
  });
});
