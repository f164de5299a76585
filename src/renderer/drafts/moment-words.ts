import { periodOf } from '#core/article/period-of';
import type { InterfaceLanguage } from '../i18n/language';

const TIME = { hour: '2-digit', minute: '2-digit', hour12: false } as const;

const STYLES = {
  time: TIME,
  weekday: { weekday: 'long', ...TIME },
  day: { day: 'numeric', month: 'long' },
  year: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { dateStyle: 'full', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Style = keyof typeof STYLES;

/** Making a formatter takes longer than all else about a line of the list. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: InterfaceLanguage, style: Style): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, STYLES[style]);
  formatters.set(key, made);
  return made;
}

function styleOf(iso: string, now: number): Style {
  const period = periodOf(iso, now);
  if (period === 'today') return 'time';
  if (period !== 'earlier') return 'weekday';
  return new Date(iso).getFullYear() === new Date(now).getFullYear() ? 'day' : 'year';
}

/**
 * When something happened, as briefly as it is still clear: the time of today, the weekday of this
 * week, the date of what is older. Digits are European.
 * @param iso ISO 8601 date-time
 * @param now milliseconds since 1970
 */
export function momentInWords(iso: string, now: number, language: InterfaceLanguage): string {
  return formatter(language, styleOf(iso, now)).format(new Date(iso));
}

/** Date and time in full. */
export function wholeMoment(iso: string, language: InterfaceLanguage): string {
  return formatter(language, 'full').format(new Date(iso));
}

/** A day in words: «18 سبتمبر 2023». */
export function dayInWords(date: string, language: InterfaceLanguage): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return formatter(language, 'year').format(new Date(year, month - 1, day));
}
