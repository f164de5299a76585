import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';

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
    const word = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ت'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(3), (one, other, limit) => {
        const exact = byDefinition(one, other);
        const found = editDistance(one, other, limit);
        if (exact <= limit) expect(found).toBe(exact);
        else expect(found).toBeGreaterThan(limit);
      }),
    );
  });
});
