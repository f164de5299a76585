import type { DraftSummary } from '#api/contract';

/** How long ago, as the library's headings say it. */
export type Period = 'today' | 'yesterday' | 'thisWeek' | 'earlier';

const DAY = 24 * 60 * 60 * 1000;

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** The period that a moment falls into, by the days of this machine's clock. */
export function periodOf(modifiedAt: string, now: number): Period {
  const days = Math.round((startOfDay(now) - startOfDay(Date.parse(modifiedAt))) / DAY);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 7 ? 'thisWeek' : 'earlier';
}

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
