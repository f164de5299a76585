/** How long ago, as the library's headings say it. */
export type DayPeriod = 'today' | 'yesterday' | 'thisWeek' | 'earlier';

const DAY = 24 * 60 * 60 * 1000;

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** The period that a moment falls into, by the days of this machine's clock. */
export function periodOf(moment: string, now: number): DayPeriod {
  const days = Math.round((startOfDay(now) - startOfDay(Date.parse(moment))) / DAY);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 7 ? 'thisWeek' : 'earlier';
}
