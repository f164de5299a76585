import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertItem, moveItem, removeItem, replaceItem } from './list-moves';

describe('moves in a list', () => {
  it('puts an item where it is wanted', () => {
    expect(moveItem(['أ', 'ب', 'ج'], 0, 2)).toEqual(['ب', 'ج', 'أ']);
    expect(moveItem(['أ', 'ب', 'ج'], 2, 0)).toEqual(['ج', 'أ', 'ب']);
    expect(moveItem(['أ', 'ب', 'ج'], 1, 5)).toEqual(['أ', 'ب', 'ج']);
    expect(replaceItem(['أ', 'ب'], 1, 'ت')).toEqual(['أ', 'ت']);
  });

  it('can be taken back, and never loses an item', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat(), fc.nat(), (items, a, b) => {
        const from = a % items.length;
        const to = b % items.length;
        expect(moveItem(moveItem(items, from, to), to, from)).toEqual(items);
        const item = items[from];
        if (item === undefined) throw new Error('index out of range');
        expect(insertItem(removeItem(items, from), from, item)).toEqual(items);
      }),
    );
  });
});
