import { describe, expect, it } from 'vitest';
import { periodOf } from './period-of';

const now = new Date(2026, 2, 10, 9, 30).getTime();
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe('the library’s headings', () => {
  it('go by days of the calendar, not by hours', () => {
    expect(periodOf(at(2026, 2, 10, 0, 1), now)).toBe('today');
    expect(periodOf(at(2026, 2, 9, 23, 59), now)).toBe('yesterday');
    expect(periodOf(at(2026, 2, 8, 23, 59), now)).toBe('thisWeek');
    expect(periodOf(at(2026, 2, 4, 12, 0), now)).toBe('thisWeek');
    expect(periodOf(at(2026, 2, 3, 12, 0), now)).toBe('earlier');
  });

  it('put a clock that runs ahead under today', () => {
    expect(periodOf(at(2026, 2, 12, 9, 0), now)).toBe('today');
  });
});
