import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine } from '../testing/arbitrary-text';
import { foldArabic, unfoldedEnd } from './fold-arabic';

describe('foldArabic', () => {
  it.each([
    ['إقرأ أيضاً', 'اقرا ايضا'],
    ['المصــــدر', 'المصدر'],
    ['\u200Fآخر\u00A0تحديث\u200E', 'اخر تحديث'],
    ['١٨۰۹', '1809'],
    ['وكالة كُبرى', 'وكاله كبري'],
    ['ایران', 'ايران'],
  ])('%s becomes %s', (text, folded) => expect(foldArabic(text)).toBe(folded));

  it('knows the way back', () => {
    fc.assert(
      fc.property(arbitraryLine(), fc.nat(30), (text, length) => {
        const folded = foldArabic(text);
        const end = unfoldedEnd(text, Math.min(length, folded.length));
        expect(foldArabic(text.slice(0, end))).toBe(folded.slice(0, length));
        expect(foldArabic(text.slice(end))).toBe(folded.slice(length));
      }),
    );
  });
});
