import { expect, it } from 'vitest';
import { clearPastedLine } from './clear-pasted-line';

it.each([
  [
    '\u200Fافتتاح\u200B الجسر\u00A0\u00A0اليوم\n\uFEFFفي بغداد\u202C',
    'افتتاح الجسر اليوم في بغداد',
  ],
  ['هاتف \u202A+964 770\u202C هنا', 'هاتف \u2066+964 770\u2069 هنا'],
  ['لغة \u2066C++\u2069', 'لغة \u2066C++\u2069'],
  ['12\u00A0% و5 كلم', '12\u00A0% و5 كلم'],
])('%j is %j', (text, expected) => expect(clearPastedLine(text)).toBe(expected));
