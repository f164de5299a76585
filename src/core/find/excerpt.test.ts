import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt';

describe('an excerpt', () => {
  it('has the words around a place, cut between words', () => {
    const text = `${'كلمة '.repeat(20)}هنا${' كلمة'.repeat(20)}`;
    const { before, hit, after } = excerpt(text, 100, 103);
    expect(hit).toBe('هنا');
    expect(before).toBe(`…${'كلمة '.repeat(6)}`);
    expect(after).toBe(`${' كلمة'.repeat(6)}…`);
  });

  it('ends with its line', () => {
    expect(excerpt('أول\nثان هنا\nثالث', 8, 11)).toEqual({ before: 'ثان ', hit: 'هنا', after: '' });
    expect(excerpt('هنا', 0, 3)).toEqual({ before: '', hit: 'هنا', after: '' });
  });
});
