import { AttrStep, type Step } from '@tiptap/pm/transform';
import type { Transaction } from '@tiptap/pm/state';

/** A stretch of the document, in its positions. */
export interface DocRange {
  from: number;
  to: number;
}

/** A block whose direction is set has changed as a whole, though no text of it has. */
function directed(step: Step, transaction: Transaction, index: number): DocRange[] {
  if (!(step instanceof AttrStep) || step.attr !== 'dir') return [];
  const node = transaction.docs[index]?.nodeAt(step.pos);
  return node?.isTextblock === true ? [{ from: step.pos, to: step.pos + node.nodeSize }] : [];
}

/**
 * Where the copy is not what it was, in positions of the document after the last transaction: text
 * that was put in or taken out, and blocks that were given a direction.
 */
export function changedRanges(transactions: readonly Transaction[]): DocRange[] {
  let ranges: DocRange[] = [];
  for (const transaction of transactions) {
    for (const [index, step] of transaction.steps.entries()) {
      const map = step.getMap();
      ranges = ranges.map(({ from, to }) => ({ from: map.map(from, -1), to: map.map(to, 1) }));
      ranges.push(...directed(step, transaction, index));
      map.forEach((_from, _to, from, to) => ranges.push({ from, to }));
    }
  }
  return ranges;
}
