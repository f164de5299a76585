import type { Transaction } from '@tiptap/pm/state';
import { AddMarkStep, type Mappable, RemoveMarkStep } from '@tiptap/pm/transform';
import type { DocRange } from './changed-ranges';

/** What is left of ranges after a change; one whose text is gone is gone, too. */
export function mapRanges(ranges: readonly DocRange[], mapping: Mappable): readonly DocRange[] {
  if (ranges.length === 0) return ranges;
  return ranges
    .map(({ from, to }) => ({ from: mapping.map(from, 1), to: mapping.map(to, -1) }))
    .filter(({ from, to }) => from < to);
}

/**
 * The places where the editor wants no isolate: where one was taken away by hand, until one is put
 * there by hand.
 * @param declined these places before the transaction
 * @param transaction one that came from the editor's hand
 */
export function declinedIsolates(
  declined: readonly DocRange[],
  transaction: Transaction,
): readonly DocRange[] {
  let ranges = declined;
  for (const step of transaction.steps) {
    ranges = mapRanges(ranges, step.getMap());
    if (step instanceof RemoveMarkStep && step.mark.type.name === 'isolate') {
      ranges = [...ranges, { from: step.from, to: step.to }];
    } else if (step instanceof AddMarkStep && step.mark.type.name === 'isolate') {
      ranges = ranges.filter(({ from, to }) => to <= step.from || from >= step.to);
    }
  }
  return ranges;
}
