import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLine } from '../testing/arbitrary-text';
import { compareText, differenceOf, type TextRun } from './compare-text';

/** Runs as one line: `[-removed-]`, `{+added+}`, minor ones with `~`. */
function marked(runs: TextRun[]): string {
  return runs
    .map(({ kind, text, minor }) => {
      const sign = minor ? '~' : '';
      if (kind === 'same') return text;
      return kind === 'removed' ? `[${sign}-${text}-]` : `{${sign}+${text}+}`;
    })
    .join('');
}

function side(runs: TextRun[], without: TextRun['kind']): string {
  return runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

/** A text, and what an editor might make of it: words gone, come and changed. */
const edited = fc
  .tuple(
    fc.array(arbitraryLine(1, 3), { maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(12), fc.constantFrom(0, 1), arbitraryLine(0, 2)), { maxLength: 4 }),
  )
  .map(([words, edits]) => {
    const after = [...words];
    for (const [at, gone, come] of edits) after.splice(at, gone, come);
    return [words.join(' '), after.join(' ')] as const;
  });

describe('a comparison of two texts', () => {
  it.each([
    ['قال الوزير أمس', 'قال الوزير اليوم', 'قال الوزير [-أمس-]{+اليوم+}'],
    ['أعلن الوزير', 'أعلن رئيس الوزراء', 'أعلن [-الوزير-]{+رئيس الوزراء+}'],
    ['زار بغداد أمس', 'زار الموصل غداً', 'زار [-بغداد أمس-]{+الموصل غداً+}'],
    ['انتهى الاجتماع', 'انتهى الاجتماع.', 'انتهى الاجتماع{+.+}'],
    ['بلغت 1,420 طناً', 'بلغت 1,520 طناً', 'بلغت [-1,420-]{+1,520+} طناً'],
    ['وبالحكومة', 'والحكومة', '[-وبالحكومة-]{+والحكومة+}'],
    ['', 'نص', '{+نص+}'],
    ['نص', '', '[-نص-]'],
    ['', '', ''],
  ])('«%s» and «%s»', (before, after, expected) => {
    expect(marked(compareText(before, after))).toBe(expected);
  });

  it.each([
    ['harakat', 'كتب المحرر', 'كَتَبَ المحرِّر', '[~-كتب-]{~+كَتَبَ+} [~-المحرر-]{~+المحرِّر+}'],
    ['tatweel', 'العراق', 'العـــراق', '[~-العراق-]{~+العـــراق+}'],
    [
      'a mark that is not seen',
      'شركة C++ قالت',
      'شركة C++\u200E قالت',
      'شركة C+[~-+-]{~++\u200E+} قالت',
    ],
    [
      'a space that does not break',
      'نحو 1,420 مليون',
      'نحو 1,420\u00A0مليون',
      'نحو 1,420[~- -]{~+\u00A0+}مليون',
    ],
  ])('calls %s minor', (_, before, after, expected) => {
    const runs = compareText(before, after);
    expect(marked(runs)).toBe(expected);
    expect(differenceOf(runs)).toBe('minor');
  });

  it.each([
    ['احمد', 'أحمد'],
    ['مدرسه', 'مدرسة'],
    ['على', 'علي'],
    ['2023', '٢٠٢٣'],
  ])('calls spelling a change: %s and %s', (before, after) => {
    expect(differenceOf(compareText(before, after))).toBe('changed');
  });

  it('tells a minor change from a change beside it', () => {
    const runs = compareText('كتب المقال أمس', 'كَتَب المقال اليوم');
    expect(marked(runs)).toBe('[~-كتب-]{~+كَتَب+} المقال [-أمس-]{+اليوم+}');
    expect(differenceOf(runs)).toBe('changed');
  });

  it('gives both texts back', () => {
    const line = fc.oneof(arbitraryLine(0), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.oneof(edited, fc.tuple(line, line)), ([before, after]) => {
        const runs = compareText(before, after);
        expect(side(runs, 'added')).toBe(before);
        expect(side(runs, 'removed')).toBe(after);
      }),
    );
  });

  it('finds nothing in a text and itself, and something in any two that differ', () => {
    fc.assert(
      fc.property(edited, ([before, after]) => {
        expect(differenceOf(compareText(before, before))).toBe('same');
        const same = differenceOf(compareText(before, after)) === 'same';
        expect(same).toBe(before === after);
      }),
    );
  });

  it('takes texts that have nothing in common as a whole, however long', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `كلمة${index}`).join(' ');
    const after = Array.from({ length: 20_000 }, (_, index) => `word${index}`).join(' ');
    expect(compareText(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
