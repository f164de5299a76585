import { describe, expect, it } from 'vitest';
import { trimEdges } from './trim-edges';

describe('trimEdges', () => {
  it('takes away what matches at either end, and nothing within', () => {
    expect(trimEdges('- - خبر - آخر: -', /[\s:-]/u)).toBe('خبر - آخر');
    expect(trimEdges('...خبر...', /\./u, /x/u)).toBe('خبر...');
    expect(trimEdges('---', /-/u)).toBe('');
    expect(trimEdges('', /-/u)).toBe('');
  });
});
