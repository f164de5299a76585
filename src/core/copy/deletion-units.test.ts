import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine } from '../testing/arbitrary-text';
import { backspaceLength, deleteLength } from './deletion-units';

/** What is left of a text after each press of Backspace at its end. */
function backspaced(text: string): string[] {
  const left: string[] = [];
  for (let rest = text; rest !== '';) {
    rest = rest.slice(0, rest.length - backspaceLength(rest));
    left.push(rest);
  }
  return left;
}

function deleted(text: string): string[] {
  const left: string[] = [];
  for (let rest = text; rest !== '';) {
    rest = rest.slice(deleteLength(rest));
    left.push(rest);
  }
  return left;
}

describe('backspaceLength', () => {
  it.each([
    ['كتابً', ['كتاب', 'كتا', 'كت', 'ك', '']],
    ['شدَّ', ['شدَ', 'شد', 'ش', '']],
    ['e\u0301', ['e', '']],
    ['لا', ['ل', '']],
    ['ﻻ', ['']],
    ['قـال', ['قـا', 'قـ', 'ق', '']],
    ['𐤀𐤁', ['𐤀', '']],
    ['ا👨‍👩‍👧', ['ا', '']],
    ['👍🏽🇮🇶🇪🇬1️⃣❤️', ['👍🏽🇮🇶🇪🇬1️⃣', '👍🏽🇮🇶🇪🇬', '👍🏽🇮🇶', '👍🏽', '']],
    ['\u200Fاب\u200E', ['\u200Fا', '']],
    ['می\u200Cخ', ['می\u200C', 'م', '']],
    ['\u2066C+\u2069', ['\u2066C', '']],
    ['ه\u200D', ['']],
    ['\u200F', ['']],
    ['ا\u00A0', ['ا', '']],
  ])('%j leaves %j', (text, left) => expect(backspaced(text)).toEqual(left));
});

describe('deleteLength', () => {
  it.each([
    ['بًا', ['ا', '']],
    ['دَّ', ['']],
    ['لا', ['ا', '']],
    ['ـا', ['ا', '']],
    ['👨‍👩‍👧ا', ['ا', '']],
    ['🇮🇶🇪🇬', ['🇪🇬', '']],
    ['\u200Fاب\u200E', ['ب\u200E', '']],
    ['ًا', ['ا', '']],
    ['\u200F', ['']],
  ])('%j leaves %j', (text, left) => expect(deleted(text)).toEqual(left));
});

it('each press deletes something that is seen, and never half of a character', () => {
  fc.assert(
    fc.property(arbitraryLine(1), (line) => {
      for (const left of [...backspaced(line), ...deleted(line)]) {
        expect(left).not.toMatch(/\p{Cs}/u);
      }
    }),
  );
});
