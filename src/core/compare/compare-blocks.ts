import { sameValue } from '../article/same-value';
import type { BodyNode } from '../body/body-json';
import { alignItems } from './align-items';
import { blockReading, blockText, holdsBlocks } from './block-reading';
import { compareAttributes, compareFormatting, type FormattingChange } from './compare-formatting';
import {
  compareText,
  type Difference,
  differenceOf,
  greatestDifference,
  type TextRun,
} from './compare-text';

/** Where a block stands among its siblings, on both sides; for one that is not there, where it would. */
interface BlockPlace {
  index: number;
  otherIndex: number;
}

/** A block that is on both sides. */
export interface PairedBlock extends BlockPlace {
  kind: 'paired';
  difference: Difference;
  before: BodyNode;
  after: BodyNode;
  /** Its words; empty when it holds blocks, or is the same. */
  runs: TextRun[];
  /** The blocks in it; empty when it holds none, or is the same. */
  blocks: BlockComparison[];
  formatting: FormattingChange[];
}

export type BlockComparison =
  | PairedBlock
  | (BlockPlace & { kind: 'removed'; before: BodyNode })
  | (BlockPlace & { kind: 'added'; after: BodyNode });

/** How much a block differs; one that came or went is a change. */
export function blockDifference(block: BlockComparison): Difference {
  return block.kind === 'paired' ? block.difference : 'changed';
}

type Inside = Pick<PairedBlock, 'difference' | 'runs' | 'blocks' | 'formatting'>;

function compareInside(before: BodyNode, after: BodyNode): Inside {
  if (sameValue(before, after)) {
    return { difference: 'same', runs: [], blocks: [], formatting: [] };
  }
  if (before.type === after.type && holdsBlocks(before)) {
    const blocks = compareBlocks(before.content ?? [], after.content ?? []);
    const formatting = compareAttributes(before, after);
    const inside = greatestDifference(blocks.map(blockDifference));
    // Nothing in it and nothing about it: something that has no name here.
    if (inside === 'same' && formatting.length === 0) {
      formatting.push({ what: 'other', before: '', after: '' });
    }
    return { difference: formatting.length > 0 ? 'changed' : inside, runs: [], blocks, formatting };
  }
  const runs = compareText(blockText(before), blockText(after));
  const formatting = compareFormatting(before, after, runs);
  const difference = formatting.length > 0 ? 'changed' : differenceOf(runs);
  return { difference, runs, blocks: [], formatting };
}

/**
 * What became of a body's blocks, in reading order. A block that was edited is one block that changed;
 * one that was moved is removed in one place and added in another.
 */
export function compareBlocks(
  before: readonly BodyNode[],
  after: readonly BodyNode[],
): BlockComparison[] {
  let [index, otherIndex] = [0, 0];
  return alignItems(before, after, blockReading).map((pair): BlockComparison => {
    const place = { index, otherIndex };
    if (pair.before !== null) index += 1;
    if (pair.after !== null) otherIndex += 1;
    if (pair.after === null) return { ...place, kind: 'removed', before: pair.before };
    if (pair.before === null) return { ...place, kind: 'added', after: pair.after };
    return { ...place, kind: 'paired', ...pair, ...compareInside(pair.before, pair.after) };
  });
}
