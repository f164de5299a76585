import { diffArrays } from 'diff';

/** A part of two sequences, from the first index up to but not including the last of each. */
export interface Stretch {
  /** True where both sequences are the same. */
  same: boolean;
  from: number;
  until: number;
  otherFrom: number;
  otherUntil: number;
}

/**
 * Edits after which the search for the shortest way gives up: its cost grows with their square
 * (2,000 take about 0.3 s), and nobody reads a text that has more of them word by word.
 */
const MOST_EDITS = 2000;

function samePrefix(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}

function sameSuffix(one: readonly string[], other: readonly string[], after: number): number {
  const most = Math.min(one.length, other.length) - after;
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** Adds to the last stretch when it is of the same kind. */
function add(stretches: Stretch[], same: boolean, count: number, otherCount: number): void {
  const last = stretches.at(-1);
  if (count === 0 && otherCount === 0) return;
  if (last?.same === same) {
    last.until += count;
    last.otherUntil += otherCount;
    return;
  }
  const from = last?.until ?? 0;
  const otherFrom = last?.otherUntil ?? 0;
  stretches.push({
    same,
    from,
    until: from + count,
    otherFrom,
    otherUntil: otherFrom + otherCount,
  });
}

/**
 * What two sequences have in common, in order, and what stands between. The stretches cover both
 * sequences from start to end, those that are the same and those that differ by turns. Where the two
 * differ too much, everything between their equal starts and ends counts as different.
 */
export function alignKeys(one: readonly string[], other: readonly string[]): Stretch[] {
  const prefix = samePrefix(one, other);
  const suffix = sameSuffix(one, other, prefix);
  const middle = one.slice(prefix, one.length - suffix);
  const otherMiddle = other.slice(prefix, other.length - suffix);
  const stretches: Stretch[] = [];
  add(stretches, true, prefix, prefix);
  const changes =
    middle.length > 0 && otherMiddle.length > 0
      ? diffArrays(middle, otherMiddle, { maxEditLength: MOST_EDITS })
      : undefined;
  if (changes === undefined) add(stretches, false, middle.length, otherMiddle.length);
  for (const { added, removed, count } of changes ?? []) {
    if (added) add(stretches, false, 0, count);
    else if (removed) add(stretches, false, count, 0);
    else add(stretches, true, count, count);
  }
  add(stretches, true, suffix, suffix);
  return stretches;
}
