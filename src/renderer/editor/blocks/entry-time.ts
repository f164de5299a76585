import { dateInWords, readDate } from '#core/article/dates';
import { isoParts } from '#core/article/is-iso-date';

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The offset from UTC that this machine has at a time of its own day: «+03:00». */
function offsetAt(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

function localIso(date: Date): string {
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}${offsetAt(date)}`;
}

/** Now to the minute, as an entry keeps it: ISO 8601 with the machine's offset from UTC. */
export function entryTimeNow(): string {
  return localIso(new Date());
}

/** An entry's time as copy says it: «14:05، 23 نوفمبر 2026»; the hour is what readers look for. */
export function entryTimeInWords(iso: string): string {
  const parts = isoParts(iso);
  if (parts === null || parts.hour === null || parts.minute === null) return iso;
  return `${two(parts.hour)}:${two(parts.minute)}، ${dateInWords(iso, { time: false })}`;
}

const HOURS = /^\s*(\d{1,2})[:٫.](\d{2})\s*[،,]?\s*(.*)$/su;

/** Digits of all systems as European ones. */
function plainDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

/**
 * Reads a time that was typed: «14:05» on the day of the entry, «14:05، 23 نوفمبر 2026», or whatever
 * dates are typed as. Without an offset the machine's is meant, or that of the time before.
 * @param before the entry's time until now; "" when it had none
 * @returns ISO 8601 with offset; null for what is no time
 */
export function readEntryTime(typed: string, before: string): string | null {
  const text = plainDigits(typed.trim());
  const [, hours = '', minutes = '', rest = ''] = HOURS.exec(text) ?? [];
  const known = before === '' ? entryTimeNow() : before;
  const day = rest === '' ? known.slice(0, 10) : (readDate(rest) ?? '').slice(0, 10);
  const iso = hours === '' ? readDate(text) : `${day}T${hours.padStart(2, '0')}:${minutes}`;
  const parts = iso === null ? null : isoParts(iso);
  if (iso === null || parts === null || parts.hour === null) return null;
  if (parts.offset !== null) return iso;
  const offset = isoParts(before)?.offset;
  const local = new Date(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute ?? 0);
  return `${iso}${offset ?? offsetAt(local)}`;
}
