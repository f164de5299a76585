import { describe, expect, it } from 'vitest';
import { targetOfKey } from './target-of-key';

const list = { at: 5000, total: 10_000, perPage: 9 };

describe('keys in the library', () => {
  it('reach every draft of the list, not only those on the screen', () => {
    expect(targetOfKey('ArrowDown', list)).toBe(5001);
    expect(targetOfKey('ArrowUp', list)).toBe(4999);
    expect(targetOfKey('PageDown', list)).toBe(5009);
    expect(targetOfKey('PageUp', list)).toBe(4991);
    expect(targetOfKey('Home', list)).toBe(0);
    expect(targetOfKey('End', list)).toBe(9999);
  });

  it('stop at its ends', () => {
    expect(targetOfKey('ArrowUp', { ...list, at: 0 })).toBe(0);
    expect(targetOfKey('PageDown', { ...list, at: 9998 })).toBe(9999);
  });

  it('leave the others alone', () => {
    expect(targetOfKey('a', list)).toBeNull();
    expect(targetOfKey('Tab', list)).toBeNull();
  });
});
