import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine } from '../testing/arbitrary-text';
import { foreignRuns } from './foreign-runs';

/** What is to be isolated in a text. */
function wrongRuns(text: string, direction: 'rtl' | 'ltr' = 'rtl'): string[] {
  return foreignRuns(text, direction)
    .filter((run) => run.isWrong)
    .map(({ from, to }) => text.slice(from, to));
}

describe('foreignRuns', () => {
  it.each([
    '+961-1-234567',
    '+961 1 234567',
    '(+961) 1 234567',
    '(+961) 70-123456',
    '01-234567',
    '70-123456',
    '+20 2 2577 1234',
    '+1 (212) 555-0100',
    '+1(212)555-0100',
    '+966 (11) 555 0100',
    '+966 (0) 11 555 0100',
    '(+966) (11) 555 0100',
    '00966 11 555 0100',
    '(02) 2577-1234',
    '(01) 234567',
    '(212) 555-0100',
    '212 555 0100',
    '010 1234 5678',
    '0100 123 4567',
    '02 2577-1234',
    '01 234567',
    '03 123 456',
    '0550 12 34 56',
    '06 12 34 56 78',
    '555-0100',
    '0800-1234',
    'BBB-',
    'AA−',
    'C++',
    'C#',
    'Yahoo!',
    '2023-09-18',
    '18-9-2023',
    '$5',
    '$5 million',
    '€3.5bn',
    '-5%',
    '−5',
    '+100',
    '#tag',
    '#2023',
    '@handle',
    'U.S.',
    'Washington, D.C.',
    'Apple Inc.',
    '.NET',
    'Disney+',
    '5°C',
    '7-Eleven',
    '25-year-old',
    'https://example.com/',
    'https://ar.wikipedia.org/wiki/بغداد',
  ])('«%s» would be shown in a wrong order', (run) => {
    expect(wrongRuns(`قال ${run} ثم`)).toEqual([run]);
    expect(wrongRuns(`${run} ثم`)).toEqual([run]);
    expect(wrongRuns(`قال ${run}`)).toEqual([run]);
    expect(wrongRuns(`(${run})، «${run}».`)).toContain(run);
  });

  it.each([
    'قال Google ثم',
    'قال Microsoft Office 365 ثم',
    'استخدم Google!',
    'استخدم Google.',
    'هل استخدم Google؟',
    'منظمة الصحة (WHO) وغيرها',
    'منظمة World Health Organization (WHO) وغيرها',
    'شركة Johnson & Johnson وغيرها',
    'في عام 2023 مثلا',
    'من 10-12 شخصا',
    'فاز 2-1 أمس',
    'خطة 4-3-3 أمس',
    'بنسبة 12.5% أمس',
    'نحو 1,420 و4.5.1 و18/9/2023 و10:30',
    'نحو ١٤٢٠ و١٢٫٥٪ و٢٠٢٣-٠٩-١٨',
    'كوفيد-19 وغيره وطائرات ف-16 وسو-35',
    'موسم 2020 -2021',
    'COVID-19 وF-16 و5G و3D و12km و24/7 وAT&T',
    'https://example.com/a?b=1 وinfo@example.com',
    'قال - 5 مرات',
    'موقع Yahoo! Finance وYahoo! (U.S.) وU.S. Steel وC++ 20 وغيرها',
    '#وسم',
    'نمو 5% مقابل GDP',
    'بين 10000-15000 و9000-10000 و500-10000 و05-10',
    'الأيام 09 10 2023 و05-10 2023 و05 10 15 20 والأرقام 01 02 03',
    'بين 500-1000 و1500-2500 وموسم 2023-2024 ثم (1) 2023-2024 و(5) 1000-2000',
    'فازت 6-4 6-3 7-6 ثم 0-0 وخسرت 102-98',
    'نحو 200 300 شخص و10 000 و1 500 000 كلم و0900 1700',
    'قالت CNN- في بيان',
    'من A-B إلى A--B',
    'A- الأول\nB- الثاني\uFFFCC- الثالث',
  ])('%s: nothing to isolate', (text) => expect(wrongRuns(text)).toEqual([]));

  it('isolates names between which only an Arabic sign stands', () => {
    expect(wrongRuns('شركات Google، Apple، Meta وغيرها')).toEqual(['Google', 'Apple']);
    expect(wrongRuns('بين «Google» «Apple»')).toEqual(['Google']);
    expect(wrongRuns('شركات Google وApple، وMeta')).toEqual([]);
  });

  it('takes in what one reads together', () => {
    expect(wrongRuns('قال (U.S.) Yahoo! ثم')).toEqual(['(U.S.) Yahoo!']);
    expect(wrongRuns('قال C++\nثم C++')).toEqual(['C++', 'C++']);
    expect(wrongRuns('قال C++\uFFFC-5')).toEqual(['C++', '-5']);
    expect(wrongRuns('بـ$5 و#tag ول@handle')).toEqual(['$5', '#tag', '@handle']);
    expect(wrongRuns('بين -5 و+5')).toEqual(['-5', '+5']);
  });

  it('takes a letter with a minus for a rating, and a code in brackets for that of a number', () => {
    expect(wrongRuns('من B+ إلى A- ثم O-، وفصيلة «AB-»')).toEqual(['B+', 'A-', 'O-', 'AB-']);
    expect(wrongRuns('(الرمز +961) 12345678')).toEqual(['+961']);
  });

  it('takes each of several telephone numbers, and leaves the brackets around one', () => {
    expect(wrongRuns('هاتف: 010 1234 5678 - 011 1234 5678، و02 2577 1234/5.')).toEqual([
      '010 1234 5678',
      '011 1234 5678',
      '02 2577 1234/5',
    ]);
    expect(wrongRuns('(هاتف (02) 2577-1234)')).toEqual(['(02) 2577-1234']);
    expect(wrongRuns('(010 1234 5678)')).toEqual(['010 1234 5678']);
    expect(wrongRuns('في 01-05-2023 10 آلاف')).toEqual(['01-05-2023']);
    expect(wrongRuns('اتصل Tel: (02) 2577-1234 ثم')).toEqual([]);
    expect(wrongRuns('و010 1234 5678 WhatsApp')).toEqual(['010 1234 5678']);
  });

  it('takes tags in a row for a list, and tags in a sentence for a part of it', () => {
    expect(wrongRuns('وسوم #one #two @three')).toEqual(['#one', '#two', '@three']);
    expect(wrongRuns('كتب: #one is better than #two نعم')).toEqual(['#one is better than #two']);
  });

  it('finds Arabic hashtags in copy from left to right', () => {
    expect(wrongRuns('See #وسم_جديد now', 'ltr')).toEqual(['#وسم_جديد']);
    expect(wrongRuns('The C++ word كتاب is -5%', 'ltr')).toEqual([]);
  });

  it('finds runs in order that do not overlap, in linear time', () => {
    fc.assert(
      fc.property(arbitraryLine(0), fc.constantFrom('rtl', 'ltr'), (text, direction) => {
        let end = 0;
        for (const run of foreignRuns(text, direction)) {
          expect(run.from).toBeGreaterThanOrEqual(end);
          expect(run.to).toBeGreaterThan(run.from);
          end = run.to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
    const started = performance.now();
    foreignRuns('a.'.repeat(50_000) + '-1'.repeat(50_000), 'rtl');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
