import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImageFacts } from './image-facts';
import { avifOf, gifOf, jpegOf, pngOf, webpOf } from './testing/tiny-images';

const side = fc.integer({ min: 1, max: 16_000 });

describe('what a picture is', () => {
  it('is read from its header, whatever its kind and size', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = { width, height };
        expect(readImageFacts(pngOf(width, height))).toEqual({ kind: 'png', ...size });
        expect(readImageFacts(gifOf(width, height))).toEqual({ kind: 'gif', ...size });
        expect(readImageFacts(jpegOf(width, height))).toEqual({ kind: 'jpeg', ...size });
        expect(readImageFacts(avifOf(width, height))).toEqual({ kind: 'avif', ...size });
        for (const form of ['lossy', 'lossless', 'extended'] as const) {
          expect(readImageFacts(webpOf(width, height, form))).toEqual({ kind: 'webp', ...size });
        }
      }),
    );
  });

  it.each([1, 2, 3, 4])('a JPEG of orientation %i has the size of its frame', (orientation) => {
    expect(readImageFacts(jpegOf(60, 40, orientation))).toMatchObject({ width: 60, height: 40 });
  });

  it.each([5, 6, 7, 8])('a JPEG of orientation %i lies on its side', (orientation) => {
    for (const order of ['big', 'little'] as const) {
      const facts = readImageFacts(jpegOf(60, 40, orientation, order));
      expect(facts).toMatchObject({ width: 40, height: 60 });
    }
  });

  it('an AVIF is turned as it says', () => {
    expect(readImageFacts(avifOf(60, 40, 1))).toMatchObject({ width: 40, height: 60 });
    expect(readImageFacts(avifOf(60, 40, 2))).toMatchObject({ width: 60, height: 40 });
  });

  it.each([
    ['an SVG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page', new TextEncoder().encode('<!doctype html><img>')],
    ['a HEIC', avifOf(60, 40, 0, 'heic')],
    ['a video', avifOf(60, 40, 0, 'isom')],
    ['nothing', new Uint8Array()],
    ['a picture without a width', pngOf(0, 40)],
    ['a sound in a RIFF', new TextEncoder().encode('RIFF____WAVEfmt ________')],
  ])('%s is none', (_, bytes) => {
    expect(readImageFacts(bytes)).toBeNull();
  });

  it('never fails, wherever a file is cut off and whatever its bytes are', () => {
    const whole = [
      pngOf(60, 40),
      gifOf(60, 40),
      jpegOf(60, 40, 6),
      avifOf(60, 40, 1),
      webpOf(60, 40, 'lossy'),
    ];
    for (const bytes of whole) {
      for (let end = 0; end < bytes.length; end += 1) {
        // Nothing, as long as its size has not come; then what the whole file says.
        const facts = readImageFacts(bytes.subarray(0, end)) ?? readImageFacts(bytes);
        expect(facts).toEqual(readImageFacts(bytes));
      }
    }
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 12 }),
        (bytes, changes) => {
          const damaged = bytes.slice();
          for (const [at, value] of changes) damaged[at % damaged.length] = value;
          readImageFacts(damaged);
        },
      ),
    );
  });
});
