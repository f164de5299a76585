const DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/u;

/** Days of a month of the proleptic Gregorian calendar. `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The parts of an ISO 8601 value; `hour` and what follows are null for a date without a time. */
export interface IsoParts {
  year: number;
  month: number;
  day: number;
  hour: number | null;
  minute: number | null;
  /** «Z», «+03:00», or null when the time is local to a place that is not known. */
  offset: string | null;
}

function inRange(text: string | undefined, most: number): boolean {
  return text === undefined || Number(text) <= most;
}

/**
 * The parts of an ISO 8601 calendar date or date-time in extended format (RFC 3339's profile, with
 * seconds and offset optional), or null for text that is none or names a day that does not exist.
 */
export function isoParts(text: string): IsoParts | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, years, months, days, hours, minutes, seconds, offset = null] = match;
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (!inRange(hours, 23) || !inRange(minutes, 59) || !inRange(seconds, 59)) return null;
  if (offset !== null && offset !== 'Z') {
    if (!inRange(offset.slice(1, 3), 23) || !inRange(offset.slice(4), 59)) return null;
  }
  return {
    year,
    month,
    day,
    hour: hours === undefined ? null : Number(hours),
    minute: minutes === undefined ? null : Number(minutes),
    offset,
  };
}

/**
 * True for what an article's date fields should hold: an ISO 8601 date of a day that exists, alone or
 * with a time of day; the offset from UTC may be missing where the original did not say it.
 */
export function isIsoDate(text: string): boolean {
  return isoParts(text) !== null;
}
