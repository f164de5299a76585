import type { DatelineReading } from './dateline';
import { lineOf } from './lines';
import { isCopy } from './shapes';

/**
 * True for a dateline that copy can open with: one beyond doubt, one on a line of its own, or one with
 * a sentence behind it, and not the headline that a single name and a dash look like.
 */
export function opensCopy({ sure, rest }: DatelineReading): boolean {
  return sure || rest === '' || isCopy(lineOf(rest));
}
