import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankArticle } from '#core/article/blank-article';
import { changeBetween } from '#core/testing/change-between';
import { arbitraryArticle } from '#core/testing/arbitrary-article';
import { type JournalEntry, readJournalLines, writeJournalLine } from './journal-line';

const AT = '2026-11-23T06:00:00.000Z';

const anyEntry = fc
  .tuple(arbitraryArticle, arbitraryArticle, fc.integer({ min: 1, max: 9 }), fc.nat(2))
  .map(([before, article, sequence, kind]): JournalEntry => {
    const opening = 'o-1';
    if (kind === 0) {
      return {
        kind: 'base',
        at: AT,
        opening,
        sequence,
        revision: 'r',
        text: JSON.stringify(article),
      };
    }
    const shared = { opening, sequence, base: 'r' };
    return {
      kind: 'record',
      at: AT,
      follows: [{ opening: 'o-0', sequence: 3 }],
      record:
        kind === 1
          ? { ...shared, kind: 'whole', article }
          : { ...shared, kind: 'change', change: changeBetween(before, article) },
    };
  });

const bytesOf = (entries: readonly JournalEntry[]) => Buffer.concat(entries.map(writeJournalLine));

describe('the lines of a journal', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 5 }), (entries) => {
        const bytes = bytesOf(entries);
        expect(readJournalLines(bytes)).toEqual({
          entries,
          length: bytes.byteLength,
          state: 'whole',
        });
      }),
    );
  });

  it('are read up to the torn one, wherever it is cut', () => {
    const entries = fc.sample(anyEntry, { numRuns: 3, seed: 4 });
    const bytes = bytesOf(entries);
    const ends = entries.map((_, index) => bytesOf(entries.slice(0, index + 1)).byteLength);
    for (let length = 0; length <= bytes.byteLength; length += 1) {
      const whole = ends.filter((end) => end <= length);
      expect(readJournalLines(bytes.subarray(0, length))).toEqual({
        entries: entries.slice(0, whole.length),
        length: whole.at(-1) ?? 0,
        state: [0, ...ends].includes(length) ? 'whole' : 'torn',
      });
    }
  }, 60_000);

  it('are none when they were not written by a clock: a draft is named after it', () => {
    const [entry] = fc.sample(anyEntry, { numRuns: 1, seed: 4 });
    if (entry === undefined) throw new Error('no entry');
    const bytes = bytesOf([{ ...entry, at: '../../../x' }]);
    expect(readJournalLines(bytes)).toMatchObject({ entries: [], state: 'damaged' });
  });

  it('are read around what is no line', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.constantFrom('{"kind":"record"}', '2 00000000 {}', '17 e4b1d4d5 {"kind":"record"}'),
    );
    fc.assert(
      fc.property(anyEntry, line, anyEntry, (one, garbage, other) => {
        const bytes = Buffer.concat([
          bytesOf([one]),
          Buffer.from(`${garbage}\n`),
          bytesOf([other]),
        ]);
        expect(readJournalLines(bytes)).toMatchObject({ entries: [one, other], state: 'damaged' });
      }),
      { numRuns: 50 },
    );
  });

  it('never hold a bit that was not written', () => {
    const entry: JournalEntry = {
      kind: 'record',
      at: AT,
      follows: [],
      record: {
        opening: 'o',
        sequence: 1,
        base: '',
        kind: 'whole',
        article: { ...blankArticle('a'), headline: 'سقط حرف' },
      },
    };
    const bytes = bytesOf([entry]);
    for (let bit = 0; bit < bytes.byteLength * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(readJournalLines(flipped).entries).toEqual([]);
    }
  });

  it('may end in what a power cut leaves', () => {
    const bytes = writeJournalLine({
      kind: 'base',
      at: AT,
      opening: 'o',
      sequence: 0,
      revision: '',
      text: '',
    });
    const zeros = Buffer.concat([bytes, Buffer.alloc(512)]);
    expect(readJournalLines(zeros)).toMatchObject({ length: bytes.byteLength, state: 'torn' });
    expect(readJournalLines(Buffer.from('مسودة'))).toMatchObject({ state: 'damaged' });
  });
});
