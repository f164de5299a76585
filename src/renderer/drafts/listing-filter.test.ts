import { describe, expect, it } from 'vitest';
import { type DaySpan, draftFilterOf, narrows, NO_FILTER } from './listing-filter';

const now = new Date(2026, 10, 23, 9, 30).getTime();
const start = (year: number, month: number, day: number) =>
  new Date(year, month - 1, day).toISOString();
const momentsOf = (span: DaySpan) => {
  const { from, until } = draftFilterOf({ ...NO_FILTER, span }, now);
  return [from, until];
};

describe('the library’s filter', () => {
  it('counts days of the calendar, today included', () => {
    expect(momentsOf({ kind: 'recent', days: 1 })).toEqual([start(2026, 11, 23), null]);
    expect(momentsOf({ kind: 'recent', days: 7 })).toEqual([start(2026, 11, 17), null]);
    expect(momentsOf({ kind: 'recent', days: 30 })).toEqual([start(2026, 10, 25), null]);
  });

  it('ends with the last day that was typed', () => {
    expect(momentsOf({ kind: 'between', from: '2026-11-01', until: '2026-11-30' })).toEqual([
      start(2026, 11, 1),
      start(2026, 12, 1),
    ]);
    expect(momentsOf({ kind: 'between', from: null, until: '2026-11-01' })).toEqual([
      null,
      start(2026, 11, 2),
    ]);
  });

  it('narrows nothing down while no date is typed', () => {
    expect(narrows({ ...NO_FILTER, span: { kind: 'between', from: null, until: null } })).toBe(
      false,
    );
    expect(narrows({ ...NO_FILTER, tag: 'سياسة' })).toBe(true);
    expect(narrows(NO_FILTER)).toBe(false);
  });
});
