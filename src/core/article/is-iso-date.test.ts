import { describe, expect, it } from 'vitest';
import { isIsoDate, isoParts } from './is-iso-date';

describe('isIsoDate', () => {
  it.each([
    '2023-09-18',
    '2024-02-29',
    '2000-02-29',
    '2023-09-18T14:30',
    '2023-09-18T14:30:00',
    '2023-09-18T14:30:00.125Z',
    '2023-09-18T14:30:00+03:00',
    '2023-09-18T00:00:00-05:30',
  ])('accepts %s', (text) => expect(isIsoDate(text)).toBe(true));

  it.each([
    '',
    'غدا',
    '18-09-2023',
    '2023-9-18',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-09-00',
    '2023-09-18T24:00:00Z',
    '2023-09-18T14:60',
    '2023-09-18T14:30:00+24:00',
    '2023-09-18T14:30:00+03:60',
    '2023-09-18 14:30',
    '2023-09-18T14',
    '٢٠٢٣-٠٩-١٨',
    '2023-09-18\n',
  ])('refuses %j', (text) => expect(isIsoDate(text)).toBe(false));

  it('takes the parts apart', () => {
    expect(isoParts('2023-09-18T14:30:00+03:00')).toEqual({
      year: 2023,
      month: 9,
      day: 18,
      hour: 14,
      minute: 30,
      offset: '+03:00',
    });
    expect(isoParts('2023-09-18')).toMatchObject({ hour: null, minute: null, offset: null });
  });
});
