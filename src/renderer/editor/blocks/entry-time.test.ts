import { describe, expect, test } from 'vitest';
import { isEntryTime } from '#core/body/nodes/live-entry';
import { entryTimeInWords, entryTimeNow, readEntryTime } from './entry-time';

const BEFORE = '2026-11-23T09:27+03:00';

describe('the time of an entry', () => {
  test('is now, with the offset of the machine', () => {
    expect(isEntryTime(entryTimeNow())).toBe(true);
  });

  test('is shown with the hour first', () => {
    expect(entryTimeInWords(BEFORE)).toBe('09:27، 23 نوفمبر 2026');
  });

  test.each([
    ['14:05', '2026-11-23T14:05+03:00'],
    ['٧:٠٥', '2026-11-23T07:05+03:00'],
    ['7:05، 18 أيلول 2023', '2023-09-18T07:05+03:00'],
    ['23/11/2026 14:05', '2026-11-23T14:05:00+03:00'],
    ['09:27، 23 نوفمبر 2026', BEFORE],
    ['2026-11-23T14:05Z', '2026-11-23T14:05:00+00:00'],
  ])('«%s» is %s', (typed, iso) => {
    expect(readEntryTime(typed, BEFORE)).toBe(iso);
  });

  test.each(['', 'بعد الظهر', '25:00', '14:61', '18 أيلول 2023', '14:05، أمس'])(
    '«%s» is none',
    (typed) => {
      expect(readEntryTime(typed, BEFORE)).toBeNull();
    },
  );

  test('without one before is of today', () => {
    const time = readEntryTime('14:05', '') ?? '';
    expect(isEntryTime(time)).toBe(true);
    expect(time.slice(0, 10)).toBe(entryTimeNow().slice(0, 10));
  });
});
