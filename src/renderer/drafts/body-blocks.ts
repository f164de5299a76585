import type { BodySplice } from '#core/article/article-change';
import type { BodyDoc, BodyNode } from '#core/body/body-json';

/** A body at one moment: what it is made of can be compared at once, and is read only when needed. */
export interface BodyBlocks {
  /** The top-level blocks, in order. An object that two bodies share is a block that did not change. */
  readonly blocks: readonly object[];
  /** Blocks as the article holds them, from index `from` up to and without `to`. */
  read(from: number, to: number): BodyNode[];
}

/** A body that is at hand as the article holds it. */
export function blocksOf({ content }: BodyDoc): BodyBlocks {
  return { blocks: content, read: (from, to) => content.slice(from, to) };
}

/**
 * What makes one body of another: one splice, as short as whole blocks allow. Costs a comparison of
 * references for each block, and reads only those that came.
 * @returns null when every block is the same
 */
export function spliceBetween(before: BodyBlocks, after: BodyBlocks): BodySplice | null {
  const old = before.blocks;
  const now = after.blocks;
  const shorter = Math.min(old.length, now.length);
  let from = 0;
  while (from < shorter && old[from] === now[from]) from += 1;
  let kept = 0;
  while (kept < shorter - from && old.at(-1 - kept) === now.at(-1 - kept)) kept += 1;
  const remove = old.length - kept - from;
  const end = now.length - kept;
  if (remove === 0 && end === from) return null;
  return { from, remove, insert: after.read(from, end) };
}
