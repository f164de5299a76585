import { assert, constantFrom, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';
import { lettersOf, mayResemble } from './letters-of';

/** By its definition. */
function byDefinition(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [rest, otherRest] = [one.slice(1), other.slice(1)];
  if (one.charAt(0) === other.charAt(0)) return byDefinition(rest, otherRest);
  const ways = [
    byDefinition(rest, other),
    byDefinition(one, otherRest),
    byDefinition(rest, otherRest),
  ];
  return Math.min(...ways) + 1;
}

describe('editDistance', () => {
  it('counts letters put in, left out and replaced', () => {
    expect(editDistance('حكوم', 'حكوم', 2)).toBe(0);
    expect(editDistance('حكوم', 'حوم', 2)).toBe(1);
    expect(editDistance('حكوم', 'حكظوم', 2)).toBe(1);
    expect(editDistance('انتخاب', 'انتحاب', 2)).toBe(1);
    expect(editDistance('وزير', 'رئيس', 1)).toBeGreaterThan(1);
  });

  it('is what its definition says, up to the limit', () => {
    const word = string({ unit: constantFrom('ا', 'ب', 'ت'), maxLength: 6 });
    assert(
      property(word, word, nat(3), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(Math.min(byDefinition(one, other), limit + 1));
      }),
    );
  });

  it('never is less than the letters of two words let it be', () => {
    const word = string({ unit: constantFrom('ا', 'ب', 'ت', 'ث', 'ج', 'ح', 'خ'), maxLength: 8 });
    assert(
      property(word, word, nat(3), (one, other, limit) => {
        const close = editDistance(one, other, limit) <= limit;
        expect(close && !mayResemble(lettersOf(one), lettersOf(other), limit)).toBe(false);
      }),
    );
  });
});
