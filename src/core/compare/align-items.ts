import { alignKeys } from './align-keys';
import { withoutSilentMarks } from './silent-marks';
import { isWord, textTokens } from './text-tokens';

/** Two items that belong together, or one that has no counterpart. */
export type Pair<T> =
  { before: T; after: T } | { before: T; after: null } | { before: null; after: T };

/** How items are told apart and compared. */
export interface ItemReading<T> {
  /** Items with equal keys are the same item, but for details. */
  keyOf: (item: T) => string;
  /** What there is to read in an item. */
  textOf: (item: T) => string;
}

/** Share of words in common from which on one item counts as the other, edited. */
const ALIKE = 0.4;

/** Comparisons of each with each at most; longer stretches are compared in halves. */
const MOST_COMPARISONS = 60_000;

interface Bag {
  counts: Map<string, number>;
  size: number;
}

function bagOf(text: string): Bag {
  const counts = new Map<string, number>();
  const words = textTokens(withoutSilentMarks(text)).filter(isWord);
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** Sørensen and Dice's coefficient of two bags of words; what is blank may become anything. */
function likeness(one: Bag, other: Bag): number {
  if (one.size === 0 || other.size === 0) return one.size === other.size ? 0 : ALIKE;
  const [small, large] =
    one.counts.size < other.counts.size ? [one.counts, other.counts] : [other.counts, one.counts];
  let common = 0;
  for (const [word, count] of small) common += Math.min(count, large.get(word) ?? 0);
  return (2 * common) / (one.size + other.size);
}

/** True when two texts have so many words in common that one is likely to be the other, edited. */
export function isAlike(one: string, other: string): boolean {
  return likeness(bagOf(one), bagOf(other)) >= ALIKE;
}

/** Pairs of indexes, in order, that have the most in common. */
function bestPairs(before: Bag[], after: Bag[]): [number, number][] {
  const width = after.length + 1;
  // scores[i, j]: the best that can be had from the items `i` and `j` on.
  const scores = new Float64Array((before.length + 1) * width);
  const likenesses = new Float64Array(scores.length);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [one, other] = [before[i], after[j]];
      const alike = one === undefined || other === undefined ? 0 : likeness(one, other);
      const at = i * width + j;
      likenesses[at] = alike;
      const paired = alike < ALIKE ? 0 : alike + (scores[at + width + 1] ?? 0);
      scores[at] = Math.max(paired, scores[at + 1] ?? 0, scores[at + width] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    const at = i * width + j;
    const score = scores[at] ?? 0;
    if (score === (scores[at + 1] ?? 0)) j += 1;
    else if (score === (scores[at + width] ?? 0)) i += 1;
    else {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    }
  }
  return pairs;
}

function pairAlike<T>(before: T[], after: T[], textOf: (item: T) => string): Pair<T>[] {
  if (before.length * after.length > MOST_COMPARISONS) {
    const [half, otherHalf] = [Math.ceil(before.length / 2), Math.ceil(after.length / 2)];
    return [
      ...pairAlike(before.slice(0, half), after.slice(0, otherHalf), textOf),
      ...pairAlike(before.slice(half), after.slice(otherHalf), textOf),
    ];
  }
  const bags = (items: T[]) => items.map((item) => bagOf(textOf(item)));
  const found = before.length > 0 && after.length > 0 ? bestPairs(bags(before), bags(after)) : [];
  const pairs: Pair<T>[] = [];
  let [i, j] = [0, 0];
  for (const [atBefore, atAfter] of [...found, [before.length, after.length] as const]) {
    for (const item of before.slice(i, atBefore)) pairs.push({ before: item, after: null });
    for (const item of after.slice(j, atAfter)) pairs.push({ before: null, after: item });
    const [one, other] = [before[atBefore], after[atAfter]];
    if (one !== undefined && other !== undefined) pairs.push({ before: one, after: other });
    [i, j] = [atBefore + 1, atAfter + 1];
  }
  return pairs;
}

/**
 * Which item of one list has become which of the other: first those with the same key, then, between
 * them, neighbours that have words in common. Every item is in one pair, in the order of its list.
 */
export function alignItems<T>(
  before: readonly T[],
  after: readonly T[],
  { keyOf, textOf }: ItemReading<T>,
): Pair<T>[] {
  return alignKeys(before.map(keyOf), after.map(keyOf)).flatMap((stretch) => {
    const items = before.slice(stretch.from, stretch.until);
    const others = after.slice(stretch.otherFrom, stretch.otherUntil);
    if (!stretch.same) return pairAlike(items, others, textOf);
    return items.flatMap((item, index): Pair<T>[] => {
      const other = others[index];
      return other === undefined ? [] : [{ before: item, after: other }];
    });
  });
}
