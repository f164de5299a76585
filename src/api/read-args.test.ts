import { describe, expect, it } from 'vitest';
import { readArgs } from './read-args';

const invalid = (method: string, ...args: unknown[]) =>
  expect(() => readArgs({ method, args })).toThrow(expect.objectContaining({ code: 'invalid' }));

describe('calls about pictures', () => {
  it('are let in with a file and its bytes, and nothing else', () => {
    const file = { name: 'جسر.png', base64: 'iVBORw==' };
    expect(readArgs({ method: 'addImage', args: [{ ...file, path: '/etc' }] })).toEqual([file]);
    invalid('addImage');
    invalid('addImage', 'جسر.png');
    invalid('addImage', { name: 'جسر.png' });
    invalid('addImage', { name: 'ا'.repeat(1025), base64: '' });
    invalid('addImage', file, file);
    // The host's own, not the contract's.
    invalid('readImage', '/image-files/key/a.png');
  });

  it('are let in with names, as many as an article can have', () => {
    const names = ['a.png', '../b.png'];
    expect(readArgs({ method: 'missingImages', args: [names] })).toEqual([names]);
    invalid('missingImages', 'a.png');
    invalid('missingImages', [7]);
    invalid(
      'missingImages',
      Array.from({ length: 10_001 }, () => 'a.png'),
    );
  });
});

describe('an export that a host is to save', () => {
  it('may have all the pictures that the desk packs', () => {
    const file = { name: 'خبر.zip', mediaType: 'application/zip', encoding: 'base64' };
    const content = 'A'.repeat(100 * 1024 * 1024);
    expect(readArgs({ method: 'saveFile', args: [{ ...file, content }] })).toHaveLength(1);
  });
});
