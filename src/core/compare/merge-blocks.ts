import type { BodyNode } from '../body/body-json';
import { alignItems, isAlike } from './align-items';
import { alignKeys } from './align-keys';
import { blockReading, blockText } from './block-reading';
import { canonicalJson } from './canonical-json';

/** Which side of a merge is taken. */
export type Side = 'mine' | 'theirs';

/** What is taken of a hunk; `both` are mine first, then theirs. */
export type HunkChoice = Side | 'both';

/** Who changed something since both sides were the same; `both` also where that is not known. */
export type Changed = 'same' | Side | 'both';

/** Blocks of the body that stand in the same place on both sides. */
export interface BodyHunk {
  changed: Changed;
  mine: BodyNode[];
  /** Equal to `mine` when `changed` is `same`. */
  theirs: BodyNode[];
  /** What is taken unless an editor chooses otherwise. */
  choice: HunkChoice;
}

/** Part of a list of blocks, from one index up to but not including another. */
interface Range {
  from: number;
  until: number;
}

/** For each block of a side, the index of the same block in the base; null for one that is new. */
function indexesInBase(base: readonly string[], side: readonly string[]): (number | null)[] {
  const indexes = side.map((): number | null => null);
  for (const { same, from, until, otherFrom } of alignKeys(base, side)) {
    if (!same) continue;
    for (let index = from; index < until; index += 1) indexes[otherFrom + index - from] = index;
  }
  return indexes;
}

/** True when a part of a side is as it was in the base; an empty one, when nothing was taken out. */
function isUntouched(
  indexes: readonly (number | null)[],
  { from, until }: Range,
  baseLength: number,
): boolean {
  const part = indexes.slice(from, until);
  const first = part[0];
  if (first !== undefined) {
    return first !== null && part.every((index, at) => index === first + at);
  }
  const previous = from === 0 ? -1 : indexes[from - 1];
  const next = until === indexes.length ? baseLength : indexes[until];
  return typeof previous === 'number' && next === previous + 1;
}

function isSideAlike(mine: readonly BodyNode[], theirs: readonly BodyNode[]): boolean {
  const textOf = (blocks: readonly BodyNode[]) => blocks.map(blockText).join('\n');
  return isAlike(textOf(mine), textOf(theirs));
}

/** The choice that loses least: two new paragraphs are both kept, of one edited twice only mine. */
function cautiousChoice(mine: readonly BodyNode[], theirs: readonly BodyNode[]): HunkChoice {
  if (mine.length === 0) return 'theirs';
  if (theirs.length === 0 || isSideAlike(mine, theirs)) return 'mine';
  return 'both';
}

/** Parts of a stretch that differs: an edited block against its counterpart, and what is between. */
function splitStretch(mine: readonly BodyNode[], theirs: readonly BodyNode[]): [Range, Range][] {
  const parts: [Range, Range][] = [];
  let [at, otherAt] = [0, 0];
  let open: [Range, Range] | null = null;
  for (const pair of alignItems(mine, theirs, blockReading)) {
    const next = pair.before === null ? at : at + 1;
    const otherNext = pair.after === null ? otherAt : otherAt + 1;
    const paired = pair.before !== null && pair.after !== null;
    if (open === null || paired) {
      open = [
        { from: at, until: next },
        { from: otherAt, until: otherNext },
      ];
      parts.push(open);
      if (paired) open = null;
    } else {
      open[0].until = next;
      open[1].until = otherNext;
    }
    [at, otherAt] = [next, otherNext];
  }
  return parts;
}

/**
 * Sets the blocks of two bodies against each other. Joined, `mine` of all hunks is the one body, and
 * `theirs` of all is the other.
 * @param base the blocks that both come from; null when they are not known
 */
export function mergeBlocks(
  base: readonly BodyNode[] | null,
  mine: readonly BodyNode[],
  theirs: readonly BodyNode[],
): BodyHunk[] {
  const [mineKeys, theirKeys] = [mine.map(canonicalJson), theirs.map(canonicalJson)];
  const baseKeys = (base ?? []).map(canonicalJson);
  const mineInBase = indexesInBase(baseKeys, mineKeys);
  const theirsInBase = indexesInBase(baseKeys, theirKeys);

  const differing = (range: Range, otherRange: Range): BodyHunk => {
    const ours = mine.slice(range.from, range.until);
    const other = theirs.slice(otherRange.from, otherRange.until);
    const oursKept = base !== null && isUntouched(mineInBase, range, baseKeys.length);
    const otherKept = base !== null && isUntouched(theirsInBase, otherRange, baseKeys.length);
    if (oursKept !== otherKept) {
      const changed = oursKept ? 'theirs' : 'mine';
      return { changed, mine: ours, theirs: other, choice: changed };
    }
    return { changed: 'both', mine: ours, theirs: other, choice: cautiousChoice(ours, other) };
  };

  return alignKeys(mineKeys, theirKeys).flatMap((stretch): BodyHunk[] => {
    const ours = mine.slice(stretch.from, stretch.until);
    const other = theirs.slice(stretch.otherFrom, stretch.otherUntil);
    if (stretch.same) return [{ changed: 'same', mine: ours, theirs: other, choice: 'mine' }];
    return splitStretch(ours, other).map(([range, otherRange]) =>
      differing(shifted(range, stretch.from), shifted(otherRange, stretch.otherFrom)),
    );
  });
}

function shifted({ from, until }: Range, by: number): Range {
  return { from: from + by, until: until + by };
}
