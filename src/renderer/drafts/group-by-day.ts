import type { DraftSummary } from '#api/draft-types';
import { type DayPeriod as Period, periodOf } from '#core/article/period-of';

/** The drafts under the library's headings, in the order given. */
export function groupByDay(
  drafts: DraftSummary[],
  now: number,
): { period: Period; drafts: DraftSummary[] }[] {
  const groups: { period: Period; drafts: DraftSummary[] }[] = [];
  for (const draft of drafts) {
    const period = periodOf(draft.modifiedAt, now);
    const last = groups.at(-1);
    if (last?.period === period) last.drafts.push(draft);
    else groups.push({ period, drafts: [draft] });
  }
  return groups;
}
