import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../copy/fold-arabic';
import { arbitraryArticleDate } from '../testing/arbitrary-article';
import { isIsoDate } from './is-iso-date';
import { dateInWords, readDate, readDatePrefix } from './dates';

describe('readDate', () => {
  it.each([
    // Month first, as agencies' content systems write it.
    ['سبتمبر 18, 2023', '2023-09-18'],
    ['أيلول 18، 2023', '2023-09-18'],
    // Day first, with and without a weekday.
    ['18 سبتمبر 2023', '2023-09-18'],
    ['18 أيلول 2023', '2023-09-18'],
    ['الاثنين 18 سبتمبر 2023', '2023-09-18'],
    ['الإثنين، 18 أيلول، 2023', '2023-09-18'],
    ['يوم الأربعاء ٣ كانون الثاني ٢٠٢٤', '2024-01-03'],
    ['18 شتنبر 2023', '2023-09-18'],
    ['5 جويلية 2022', '2022-07-05'],
    ['14 جانفي 2011', '2011-01-14'],
    ['1 غشت 2023', '2023-08-01'],
    ['18 من سبتمبر 2023 م', '2023-09-18'],
    ['18 سبتمبر عام 2023', '2023-09-18'],
    // Two names of one month.
    ['18 سبتمبر/أيلول 2023', '2023-09-18'],
    ['3 ديسمبر/كانون الأول 2022', '2022-12-03'],
    ['3 كانون الأول/ ديسمبر 2022', '2022-12-03'],
    ['18 سبتمبر (أيلول) 2023', '2023-09-18'],
    ['18 سبتمبر أيلول 2023', '2023-09-18'],
    // Digits of three systems, invisible marks.
    ['١٨ سبتمبر ٢٠٢٣', '2023-09-18'],
    ['۱۸ سبتمبر ۲۰۲۳', '2023-09-18'],
    ['\u200F18\u00A0سبتمبر\u200F 2023', '2023-09-18'],
    // Numbers.
    ['18/09/2023', '2023-09-18'],
    ['18-9-2023', '2023-09-18'],
    ['18.09.2023', '2023-09-18'],
    ['١٨/٠٩/٢٠٢٣', '2023-09-18'],
    ['04/05/2023', '2023-05-04'],
    ['9/18/2023', '2023-09-18'],
    ['2023-09-18', '2023-09-18'],
    ['2023/9/18', '2023-09-18'],
    // With a time of day.
    ['2023-09-18 14:30', '2023-09-18T14:30:00'],
    ['2023-09-18T14:30:15', '2023-09-18T14:30:15'],
    ['2023-09-18T14:30:00Z', '2023-09-18T14:30:00+00:00'],
    ['2023-09-18T14:30:00.000+03:00', '2023-09-18T14:30:00+03:00'],
    ['18-09-2023 | 02:30 م', '2023-09-18T14:30:00'],
    ['18/9/2023-05:30 ص', '2023-09-18T05:30:00'],
    ['18/9/2023 - 12:05 صباحا', '2023-09-18T00:05:00'],
    ['18/9/2023، 12:05 مساءً', '2023-09-18T12:05:00'],
    ['18 سبتمبر 2023 الساعة 9:15 مساءً', '2023-09-18T21:15:00'],
    ['18 سبتمبر 2023 14:30 بتوقيت غرينتش', '2023-09-18T14:30:00+00:00'],
    ['18 سبتمبر 2023 14:30 (بتوقيت مكة المكرمة)', '2023-09-18T14:30:00+03:00'],
    ['18/9/2023 02:30 م (مكة المكرمة)', '2023-09-18T14:30:00+03:00'],
    ['18/9/2023 14:30 GMT', '2023-09-18T14:30:00+00:00'],
    ['18/9/2023 14:30 GMT+3', '2023-09-18T14:30:00+03:00'],
    ['18/9/2023 14:30 +04:00', '2023-09-18T14:30:00+04:00'],
    ['14:30 18-09-2023', '2023-09-18T14:30:00'],
    ['05:42 م - 18/09/2023', '2023-09-18T17:42:00'],
    ['16:40-7 نوفمبر 2023', '2023-11-07T16:40:00'],
    ['18 سبتمبر ,2023: 02:30 م GST', '2023-09-18T14:30:00+04:00'],
    // The time glued to the year.
    ['19/9/202305:30 م', '2023-09-19T17:30:00'],
    // The same day in the Islamic calendar beside it.
    ['7 نوفمبر 2023 م ـ 23 ربيع الثاني 1445 هـ', '2023-11-07'],
    ['03 ربيع الأول 1445 هـ الموافق 18 سبتمبر 2023 م', '2023-09-18'],
    ['الاثنين 3 ربيع الأول 1445هـ - 18 سبتمبر 2023م', '2023-09-18'],
    ['Sep 18, 2023', '2023-09-18'],
  ])('%s is %s', (text, iso) => expect(readDate(text)).toBe(iso));

  it.each([
    '',
    'غدا',
    '2023',
    'سبتمبر 2023',
    '18 سبتمبر',
    '31 سبتمبر 2023',
    '29 شباط 2023',
    '18 مارس/نيسان 2023',
    '18 ربيع الأول 1445',
    '18 سبتمبر 2023 في موسكو',
    '31/31/2023',
    '18/09/20231',
    '18 آبار 2023',
    '3:0',
  ])('%j is no date', (text) => expect(readDate(text)).toBeNull());

  it('leaves alone what is glued to a date', () => {
    const text = foldArabic('سبتمبر 18, 2023آخر تحديث: سبتمبر 19, 2023');
    const reading = readDatePrefix(text);
    expect(reading?.iso).toBe('2023-09-18');
    expect(text.slice(reading?.length)).toBe(foldArabic('آخر تحديث: سبتمبر 19, 2023'));
  });

  it('reads nothing but real dates, whatever it is given', () => {
    const unit = fc.constantFrom(
      ...Array.from('0123456789:/-.، مصسبتمبريولT+()'),
      'سبتمبر',
      '2023',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const iso = readDate(text);
        expect(iso === null || isIsoDate(iso)).toBe(true);
      }),
    );
  });
});

describe('dateInWords', () => {
  it('names both months, digits and the clock as asked', () => {
    expect(dateInWords('2023-09-18')).toBe('18 سبتمبر 2023');
    expect(dateInWords('2022-12-03', { dualMonths: true })).toBe('3 ديسمبر/كانون الأول 2022');
    expect(dateInWords('2023-09-18', { digits: 'arabic' })).toBe('١٨ سبتمبر ٢٠٢٣');
    expect(dateInWords('2023-09-18T14:30:00+03:00')).toBe('18 سبتمبر 2023، 14:30 (غرينتش+3)');
    expect(dateInWords('2023-09-18T14:30:00-05:30')).toBe('18 سبتمبر 2023، 14:30 (غرينتش-5:30)');
    expect(dateInWords('2023-09-18T14:30:00Z')).toBe('18 سبتمبر 2023، 14:30 بتوقيت غرينتش');
    expect(dateInWords('2023-09-18T14:30:00')).toBe('18 سبتمبر 2023، 14:30');
    expect(dateInWords('2023-09-18T14:30:00Z', { time: false })).toBe('18 سبتمبر 2023');
    expect(dateInWords('غدا')).toBe('غدا');
  });

  it('writes what readDate reads', () => {
    const options = fc.record({
      dualMonths: fc.boolean(),
      digits: fc.constantFrom('latin' as const, 'arabic' as const),
    });
    fc.assert(
      fc.property(arbitraryArticleDate, options, (iso, chosen) => {
        if (iso === null) return;
        expect(readDate(dateInWords(iso, chosen))).toBe(iso.replace(/Z$/u, '+00:00'));
      }),
    );
  });
});
