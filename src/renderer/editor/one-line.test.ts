// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { oneLine } from './one-line';

it('makes one line of several', () => {
  expect(oneLine('سطر أول\r\n  سطر ثانٍ\n\nثالث')).toBe('سطر أول سطر ثانٍ ثالث');
  expect(oneLine(' مسافة  مزدوجة ')).toBe(' مسافة  مزدوجة ');
});
