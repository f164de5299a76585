import { alignKeys } from './align-keys';
import { withoutSilentMarks } from './silent-marks';
import { textTokens } from './text-tokens';

/** A part of two texts: in both, only in the first (`removed`), or only in the second (`added`). */
export interface TextRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
  /** True for a change of harakat, tatweel or marks that are not seen, and of nothing else. */
  minor: boolean;
}

/** How much two things differ; `minor` is a difference of harakat and the like alone. */
export type Difference = 'same' | 'minor' | 'changed';

/** What stands in one text where something else stands in the other; equal parts have both alike. */
interface Part {
  kind: 'same' | 'minor' | 'changed';
  before: string;
  after: string;
}

function partOf(before: string, after: string): Part {
  if (before === after) return { kind: 'same', before, after };
  const minor = withoutSilentMarks(before) === withoutSilentMarks(after);
  return { kind: minor ? 'minor' : 'changed', before, after };
}

function addPart(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (part.before === '' && part.after === '') return;
  if (last?.kind === part.kind) {
    last.before += part.before;
    last.after += part.after;
  } else parts.push({ ...part });
}

/** Two changed words with a space between read better as one change of two words. */
function joinOverSpaces(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const between = part.kind === 'same' && part.before.trim() === '';
    const bridge =
      between && joined.at(-1)?.kind === 'changed' && parts[index + 1]?.kind === 'changed';
    addPart(joined, bridge ? { ...part, kind: 'changed' } : part);
  }
  return joined;
}

function runsOf({ kind, before, after }: Part): TextRun[] {
  if (kind === 'same') return [{ kind, text: before, minor: false }];
  const runs: TextRun[] = [];
  const minor = kind === 'minor';
  if (before !== '') runs.push({ kind: 'removed', text: before, minor });
  if (after !== '') runs.push({ kind: 'added', text: after, minor });
  return runs;
}

/**
 * What became of a text, word by word. The runs that are `same` or `removed` are together the first
 * text, those that are `same` or `added` the second.
 */
export function compareText(before: string, after: string): TextRun[] {
  if (before === after) return before === '' ? [] : runsOf(partOf(before, after));
  const tokens = textTokens(before);
  const others = textTokens(after);
  const parts: Part[] = [];
  // Words that differ by their marks alone are the same word here, and told apart below.
  for (const stretch of alignKeys(tokens.map(withoutSilentMarks), others.map(withoutSilentMarks))) {
    const { same, from, until, otherFrom, otherUntil } = stretch;
    if (same) {
      for (let index = from; index < until; index += 1) {
        addPart(parts, partOf(tokens[index] ?? '', others[otherFrom + index - from] ?? ''));
      }
    } else {
      const removed = tokens.slice(from, until).join('');
      addPart(parts, partOf(removed, others.slice(otherFrom, otherUntil).join('')));
    }
  }
  return joinOverSpaces(parts).flatMap(runsOf);
}

/** As `compareText`, for values that are not read word by word: a date, a language, a choice. */
export function compareWhole(before: string, after: string): TextRun[] {
  const part = partOf(before, after);
  return before === '' && after === '' ? [] : runsOf(part);
}

/** How much the two sides of a comparison differ. */
export function differenceOf(runs: readonly TextRun[]): Difference {
  if (runs.some(({ kind, minor }) => kind !== 'same' && !minor)) return 'changed';
  return runs.some(({ kind }) => kind !== 'same') ? 'minor' : 'same';
}

/** The greatest of several differences. */
export function greatestDifference(differences: readonly Difference[]): Difference {
  if (differences.includes('changed')) return 'changed';
  return differences.includes('minor') ? 'minor' : 'same';
}
