import { describe, expect, it } from 'vitest';
import { readDateline } from './dateline';

describe('readDateline', () => {
  it.each([
    ['المستقلة/- يزور الوزير', '', 'المستقلة', 'يزور الوزير'],
    ['بغداد/ المستقلة/- يزور الوزير', 'بغداد', 'المستقلة', 'يزور الوزير'],
    ['عمان (وكالات) - قال', 'عمان', 'وكالات', 'قال'],
    ['عمّان (بترا)- قال', 'عمّان', 'بترا', 'قال'],
    ['القاهرة - رويترز: قال', 'القاهرة', 'رويترز', 'قال'],
    ['(د ب أ) - قال', '', 'د ب أ', 'قال'],
    ['الرياض: «الشرق الأوسط»', 'الرياض', 'الشرق الأوسط', ''],
    ['لندن - «القدس العربي»: قال', 'لندن', 'القدس العربي', 'قال'],
    ['السومرية نيوز – بغداد', 'بغداد', 'السومرية نيوز', ''],
    ['لندن/باريس - رويترز - قال', 'لندن، باريس', 'رويترز', 'قال'],
    ['بلدروز/ واع / قال', 'بلدروز', 'واع', 'قال'],
    // Names that no table has, where the signs leave no doubt.
    ['بلدروز/ نون/- قال', 'بلدروز', 'نون', 'قال'],
    ['تكريت (نون) - قال', 'تكريت', 'نون', 'قال'],
    // A quotation keeps its opening mark.
    ['بغداد - واع: «نعم» قال', 'بغداد', 'واع', '«نعم» قال'],
  ])('%s', (text, place, agency, rest) => {
    const reading = readDateline(text);
    expect(reading?.places.join('، ')).toBe(place);
    expect(reading?.agencies.join('، ')).toBe(agency);
    expect(reading?.rest).toBe(rest);
  });

  it.each([
    ['لندن 5 مارس آذار (رويترز) - قال', '5 مارس آذار', null],
    ['أبوظبي في 18 سبتمبر 2023 / وام / قال', 'في 18 سبتمبر 2023', '2023-09-18'],
  ])('reads the date in %s', (text, date, iso) => {
    expect(readDateline(text)?.date).toEqual({ text: date, iso });
  });

  it.each([
    'قال الوزير إن بغداد - بخير',
    'الوزير: لا عودة إلى الوراء',
    'ليفربول (إنجلترا) - فاز الفريق',
    'بغداد',
    'محمد علي - قال',
    'قال مسؤول (رفض الكشف عن اسمه) - إن',
    '',
  ])('finds none in %j', (text) => expect(readDateline(text)).toBeNull());

  it('is not sure of a single name before a dash or a colon', () => {
    expect(readDateline('رويترز: ترامب يعلن')?.sure).toBe(false);
    expect(readDateline('بغداد - قال')?.sure).toBe(false);
    expect(readDateline('المستقلة/- قال')?.sure).toBe(true);
  });
});
