import { describe, expect, it } from 'vitest';
import { keepNumbersWhole } from './keep-numbers-whole';

describe('numbers in a page', () => {
  it.each(['2026-09-18', '+1 (212) 555-0100', '010 1234 5678', '(02) 25771234'])(
    '%s is kept on one line',
    (number) => {
      expect(keepNumbersWhole(`<p>في <bdi dir="ltr">${number}</bdi>.</p>`)).toBe(
        `<p>في <bdi class="number" dir="ltr">${number}</bdi>.</p>`,
      );
    },
  );

  it.each([
    'International Business Machines Corp.',
    '-5%',
    'AT&amp;T 2026-09-18',
    '010 1234 5678 011 1234 5678 012',
    '<strong>010</strong> 1234',
  ])('%s may be parted, or has nowhere to be', (run) => {
    const html = `<p><bdi dir="ltr">${run}</bdi></p>`;
    expect(keepNumbersWhole(html)).toBe(html);
  });
});
