// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { lineBetween, oneLine } from './one-line';

it('makes one line of several', () => {
  expect(oneLine('سطر أول\r\n  سطر ثانٍ\n\nثالث')).toBe('سطر أول سطر ثانٍ ثالث');
  expect(oneLine(' مسافة  مزدوجة ')).toBe(' مسافة  مزدوجة ');
});

it.each([
  ['الأول ', 'الوزير ', 'قال', 'الأول '],
  [' الأول', 'الوزير', ' قال', ' الأول'],
  [' الأول ', 'الوزير', '«قال»', ' الأول '],
  [' الأول ', 'الوزير ', ' قال', 'الأول'],
  [' الأول ', '«', '، قال', 'الأول'],
  [' الأول ', '', '', 'الأول'],
  ['الأول\n', 'الوزير ', 'قال', 'الأول'],
  ['أول\nثان\u00A0', '', 'قال', 'أول ثان '],
  ['  ', 'الوزير', 'قال', ''],
])('%j between %j and %j is pasted as %j', (text, before, after, pasted) => {
  expect(lineBetween(text, before, after)).toBe(pasted);
});
