import type { DraftFilter, DraftStatus } from '#api/draft-types';

/** Which days the drafts were last changed on, by this machine's clock. */
export type DaySpan =
  | { kind: 'any' }
  /** The last days, today included: it goes on with the clock. */
  | { kind: 'recent'; days: 1 | 7 | 30 }
  /** From one day to another, both included, as ISO 8601 dates; null leaves that side open. */
  | { kind: 'between'; from: string | null; until: string | null };

/** What an editor has narrowed the library down to. */
export interface ListingFilter {
  status: DraftStatus | null;
  tag: string | null;
  span: DaySpan;
}

/** The library as it is when nothing narrows it down. */
export const NO_FILTER: ListingFilter = { status: null, tag: null, span: { kind: 'any' } };

/** True when the span leaves a day out. */
export function isSpan(span: DaySpan): boolean {
  if (span.kind === 'between') return span.from !== null || span.until !== null;
  return span.kind === 'recent';
}

/** True when the filter leaves something out. */
export function narrows({ status, tag, span }: ListingFilter): boolean {
  return status !== null || tag !== null || isSpan(span);
}

/** The first moment of a day of this machine's calendar, some days later. */
function dayStart(year: number, month: number, day: number): string {
  return new Date(year, month, day).toISOString();
}

function dateStart(date: string, daysLater: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayStart(year, month - 1, day + daysLater);
}

function momentsOf(span: DaySpan, now: number): Pick<DraftFilter, 'from' | 'until'> {
  if (span.kind === 'any') return { from: null, until: null };
  if (span.kind === 'recent') {
    const today = new Date(now);
    const first = today.getDate() - span.days + 1;
    return { from: dayStart(today.getFullYear(), today.getMonth(), first), until: null };
  }
  return {
    from: span.from === null ? null : dateStart(span.from, 0),
    // The desk's filter ends before its moment, an editor's with the day.
    until: span.until === null ? null : dateStart(span.until, 1),
  };
}

/**
 * The filter as the desk is asked.
 * @param now milliseconds since 1970: the day that is today
 */
export function draftFilterOf({ status, tag, span }: ListingFilter, now: number): DraftFilter {
  return { status, tag, pinned: false, ...momentsOf(span, now) };
}
