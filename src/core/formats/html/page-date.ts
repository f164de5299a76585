import { dateInWords } from '../../article/dates';
import { isIsoDate, isoParts } from '../../article/is-iso-date';

const englishDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function dateInEnglish(iso: string): string {
  const parts = isoParts(iso);
  if (parts === null) return iso;
  const { year, month, day, hour, minute, offset } = parts;
  const date = englishDay.format(new Date(Date.UTC(year, month - 1, day)));
  if (hour === null || minute === null) return date;
  const zone = offset === null ? '' : ` ${offset === 'Z' ? 'GMT' : `GMT${offset}`}`;
  return `${date}, ${two(hour)}:${two(minute)}${zone}`;
}

/** A date as the page says it: «18 سبتمبر/أيلول 2023», «18 September 2023». */
export function pageDate(iso: string, words: 'ar' | 'en'): string {
  return words === 'ar' ? dateInWords(iso, { dualMonths: true }) : dateInEnglish(iso);
}

/**
 * The value of a date field as HTML's `datetime` takes it (at most milliseconds), or null when the
 * field holds no date.
 */
export function machineDate(text: string | null): string | null {
  if (text === null || !isIsoDate(text) || text.startsWith('0000')) return null;
  return text.replace(/(\.\d{3})\d+/u, '$1');
}
