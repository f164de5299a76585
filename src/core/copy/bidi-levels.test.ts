import { describe, expect, it } from 'vitest';
import { bidiLevels } from './bidi-levels';

// Expected levels are those of the reference implementation's classes worked out by hand.
describe('bidiLevels', () => {
  it.each([
    ['اب', 'rtl', '11'],
    ['ab', 'rtl', '22'],
    ['ا a ا', 'rtl', '11211'],
    ['ا 12 ا', 'rtl', '112211'],
    // W2: a number after Arabic is an Arabic one, which takes no sign to it (W4, W5).
    ['ا -5% ا', 'rtl', '1112111'],
    ['ا 1-2 ا', 'rtl', '1121211'],
    ['ا 1,2 ا', 'rtl', '1122211'],
    ['ا 1/2 ا', 'rtl', '1122211'],
    // W5, W7: after Latin it is Latin, with its sign.
    ['ا a 5% ا', 'rtl', '11222211'],
    ['ا C++ ا', 'rtl', '1121111'],
    // N0: brackets go with what is in them if that is before them, too.
    ['ا a (b) ا', 'rtl', '112222211'],
    ['ا (b) ا', 'rtl', '1112111'],
    // W1: harakat go with their letter.
    ['a\u0301 بً', 'rtl', '22111'],
    ['a #ب b', 'ltr', '000100'],
    ['a ب 1', 'ltr', '00112'],
    ['𝒜 ا', 'rtl', '2211'],
  ] as const)('%s in %s is %s', (text, direction, levels) => {
    expect(bidiLevels(text, direction).join('')).toBe(levels);
  });
});
