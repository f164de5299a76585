import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOfAddress, imageAddress } from '../body/image-file';
import { hashInName, imageName, isImageName } from './image-name';

const HASH = '0123456789abcdef'.repeat(4);

describe('the name of a picture', () => {
  it('is readable and ends with the hash of its bytes', () => {
    expect(imageName('صورة الجسر.JPG', HASH, 'jpeg', false)).toBe('صورة-الجسر-0123456789ab.jpg');
    expect(imageName('bridge.final.png', HASH, 'webp', false)).toBe(
      'bridge.final-0123456789ab.webp',
    );
    expect(imageName('', HASH, 'png', true)).toBe('image-0123456789abcdef01234567.png');
    expect(imageName('.png', HASH, 'png', false)).toBe('png-0123456789ab.png');
  });

  it('is a plain name that is found again by its address, whatever the file was called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.boolean(), (given, clash) => {
        const name = imageName(given, HASH, 'jpeg', clash);
        expect(isImageName(name)).toBe(true);
        expect(HASH.startsWith(hashInName(name) ?? 'none')).toBe(true);
        expect(fileOfAddress(imageAddress(name))).toBe(name);
      }),
      {
        examples: [
          ['../../etc/passwd', false],
          ['CON.jpg', false],
          ['ا'.repeat(300), true],
        ],
      },
    );
  });

  it.each([
    '',
    '.jpg',
    '.hidden.jpg',
    '../a.jpg',
    'a/b.jpg',
    'a\\b.jpg',
    '..',
    'a.svg',
    'a.jpg.exe',
    'a.html',
    'a.jpg\0',
    'a\u202Egpj.exe.jpg',
    'con.jpg',
    'https://x.test/a.jpg',
    'C:a.jpg',
    'a.jpg ',
    `${'ا'.repeat(126)}.jpeg`,
  ])('%j names no picture', (name) => {
    expect(isImageName(name)).toBe(false);
  });

  it('may be one that somebody gave it by hand', () => {
    expect(isImageName('صورة.jpeg')).toBe(true);
    expect(hashInName('صورة.jpeg')).toBeNull();
  });
});
