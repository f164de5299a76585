import * as fc from 'fast-check';
import { arbitraryLine } from '../../../testing/arbitrary-text';

/** What agencies' texts are made of, right and wrong. */
const PARTS = [
  'عاجل',
  '🔴 عاجل |',
  'سياسة',
  'كتب: سارة أحمد، علي حسن',
  'بقلم نور',
  'كتبت',
  'من سامي عبد الله',
  'سبتمبر 18, 2023',
  '18/9/2023 14:30',
  '١٨ أيلول ٢٠٢٣',
  '7 نوفمبر 2023 م ـ 23 ربيع الثاني 1445 هـ',
  'آخر تحديث: سبتمبر 19, 2023',
  'آخر تحديث: قبل 3 ساعات',
  'نُشر في',
  'المستقلة/-',
  'بغداد/ المستقلة/-',
  'عمان (وكالات) -',
  'تونس ـ «القدس العربي»:',
  'أبوظبي في 18 سبتمبر / وام /',
  'القاهرة - رويترز:',
  'هسبريس - سعيد الإدريسي',
  'المصدر:',
  'المصدر: رويترز',
  'المصادر: رويترز، أ ف ب + وكالات',
  '- المصدر -',
  'https://example.com/a(b)?c=1،2',
  'www.example.iq/basra.',
  'اقرأ أيضاً:',
  'إقرأ أيضا',
  'اقرأ أيضاً.. خبر آخر',
  'مقالات مشابهة',
  'خبر يتكرر في القائمة',
  '• نقطة',
  '- شرطة',
  '1. أولا',
  '2. ثانيا',
  '٣- ثالثا',
  '5ـ خامسا',
  'list of 2 items',
  'تابعونا على تلغرام',
  '#العراق',
  '***',
  'النفط يرتفع مع ترقب اجتماع المنتجين',
  'وقال الوزير اليوم إن الحكومة ستبدأ تنفيذ الخطة في المحافظات كلها.',
];

const SEPARATORS = [
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  ' | ',
  ' - ',
  '/ ',
  ': ',
  '، ',
  '\u2028',
];

function captureWith(separators: readonly string[]): fc.Arbitrary<string> {
  const part = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PARTS) },
    { weight: 1, arbitrary: arbitraryLine(1, 12) },
  );
  return fc
    .array(fc.tuple(part, fc.constantFrom(...separators)), { maxLength: 14 })
    .map((parts) => parts.flat().join(''));
}

/** A text such as an editor pastes: parts of agencies' layouts and any words, in any order. */
export const arbitraryCapture = captureWith(SEPARATORS);

/** The same with parts glued to each other, as capturing leaves them. */
export const arbitraryGluedCapture = captureWith([...SEPARATORS, '', '']);
