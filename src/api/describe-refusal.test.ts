import { describe, expect, it } from 'vitest';
import { describeRefusal } from './describe-refusal';
import type { DeskErrorCode } from './desk-error';

/** Every code; the compiler refuses this table when one is missing. */
const CODES: Record<DeskErrorCode, true> = {
  'broken-json': true,
  'not-an-article': true,
  'wrong-type': true,
  binary: true,
  'not-docx': true,
  encrypted: true,
  'broken-docx': true,
  'not-a-bundle': true,
  empty: true,
  'too-large': true,
  stale: true,
  'not-found': true,
  'newer-version': true,
  'disk-full': true,
  'no-permission': true,
  'folder-gone': true,
  locked: true,
  'already-there': true,
  'not-an-image': true,
  'image-too-large': true,
  'image-missing': true,
  'export-too-large': true,
  'backup-full': true,
  'not-a-backup': true,
  invalid: true,
  disconnected: true,
  failed: true,
};

const codes = Object.keys(CODES).filter((code): code is DeskErrorCode => code in CODES);

describe('describeRefusal', () => {
  it.each(codes)('has a sentence of its own in both languages for %s', (code) => {
    const ar = describeRefusal(code, '', 'ar');
    const en = describeRefusal(code, '', 'en');
    expect(ar).toMatch(/^[\p{Script=Arabic}\s].*\.$/u);
    expect(en).toMatch(/^[A-Z][ -~]*\.$/u);
    // What happened and what was kept, then what to do.
    expect(ar.split(/[.؛] /u).length).toBeGreaterThan(1);
    expect(en.split(/[.;] /u).length).toBeGreaterThan(1);
  });

  it('says something different for each', () => {
    for (const language of ['ar', 'en'] as const) {
      const sentences = codes.map((code) => describeRefusal(code, '', language));
      expect(new Set(sentences).size).toBe(codes.length);
    }
  });

  it.each([
    ['locked', 'samir@desk-3, pid 7'],
    ['wrong-type', 'byline[0]'],
    ['binary', 'PDF'],
    ['too-large', '20'],
    ['failed', 'EIO: i/o error'],
  ] as const)('names the detail of %s, in its own order within Arabic', (code, detail) => {
    expect(describeRefusal(code, detail, 'ar')).toMatch(/\u2068[^\u2069]+\u2069/u);
    for (const language of ['ar', 'en'] as const) {
      expect(describeRefusal(code, detail, language)).toContain(detail);
    }
  });

  it('stays one line, and short, whatever the detail', () => {
    const sentence = describeRefusal('failed', `first\nsecond\n${'x'.repeat(5000)}`, 'en');
    expect(sentence).not.toContain('\n');
    expect(sentence).toContain('first second');
    expect(sentence.length).toBeLessThan(600);
  });
});
