import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOfAddress, imageAddress, isImageFile } from './image-file';

describe('the name of a picture’s file', () => {
  it.each(['a.jpg', 'صورة الوزير.webp', "it's 100%#1 (x).png"])('may be %j', (name) => {
    expect(isImageFile(name)).toBe(true);
  });

  it.each([
    '',
    '.',
    '..',
    '.x.jpg',
    'a/b.jpg',
    'a\\b.jpg',
    'c:x.jpg',
    'a\0.jpg',
    'a\u202E.jpg',
    'a. ',
    7,
  ])('is never %j', (name) => {
    expect(isImageFile(name)).toBe(false);
  });

  it('comes back from its address, and from no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter(isImageFile), (name) => {
        const address = imageAddress(name);
        expect(address).toMatch(/^images\/[\w!'()*%.~-]+$/u);
        expect(fileOfAddress(address)).toBe(name);
      }),
    );
    for (const address of ['images/', 'images/%2e%2e%2fx', 'images/%', 'x/images/a.jpg', 'a.jpg']) {
      expect(fileOfAddress(address)).toBeNull();
    }
  });
});
