import { describe, expect, it } from 'vitest';
import { isBlank } from './is-blank';

describe('isBlank', () => {
  it.each([
    '',
    ' \n\t\r',
    '\u00A0\u202F',
    '\uFEFF',
    '\u200F\u200E\u061C',
    '\u2066\u2069\u200B\u00AD\0',
  ])('%j has nothing to read', (text) => expect(isBlank(text)).toBe(true));

  it.each(['.', '\u200Fا', '٠', '#', '\u064B'])('%j has', (text) =>
    expect(isBlank(text)).toBe(false),
  );
});
