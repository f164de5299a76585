import { foldArabic } from '../copy/fold-arabic';
import { HIJRI_DATE } from './dates-hijri';
import { MONTH_PATTERN, monthNumber } from './dates-months';
import { readZone } from './dates-zones';
import { daysInMonth } from './is-iso-date';

/** A date that a text begins with. */
export interface DateReading {
  /** ISO 8601: a date, or a date-time whose offset stands only where the text says it. */
  iso: string;
  /** Length of what was read, in UTF-16 units of the folded text. */
  length: number;
}

interface Part<Value> {
  value: Value;
  length: number;
}

/** Names of the days of the week, as a pattern over folded text. */
export const WEEKDAYS = 'الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد';
const WEEKDAY = new RegExp(
  `^ *(?:يوم )? *(?:${WEEKDAYS}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)(?: +الموافق| +المصادف)?(?: *[،,:.-])? *(?=[\\p{L}\\d])`,
  'iu',
);
/** One month, or the two names of one: «سبتمبر/أيلول», «سبتمبر (أيلول)», «سبتمبر أيلول». */
const MONTH = `(${MONTH_PATTERN})(?: *[/(-]? *(${MONTH_PATTERN}) *\\)?)?(?!\\p{L})`;
/** A year as it is written after a month; a letter may be glued to it, another digit may not. */
const YEAR = '(\\d{4})(?!\\d)(?: ?م(?![\\p{L}.]))?';

const YEAR_FIRST = /^ *(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/u;
const NUMERIC = /^ *(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d(?!\d:))(?: ?م(?![\p{L}.]))?/u;
const DAY_MONTH = new RegExp(
  `^ *(\\d{1,2}) *(?:من )?[-/]? *${MONTH} *[،,/-]? *(?:(?:عام|سنه) )?${YEAR}`,
  'iu',
);
const MONTH_DAY = new RegExp(`^ *${MONTH} +(\\d{1,2})(?!\\d) *[،,]? *${YEAR}`, 'iu');
const TIME = /^(\d{1,2})(?::(\d{2})(?::(\d{2}))?)?(?![\d:])/u;
const BEFORE_TIME = /^(?:t| *[،,:|–—-]? *)(?:في )?(?:(?:عند )?(?:تمام )?الساعه *:? *)?(?:\()?/iu;
const HIJRI_BEFORE = new RegExp(
  `^ *${HIJRI_DATE} *(?:الموافق|المصادف|[-–—/|،,])? *(?:ل)?(?=\\d)`,
  'iu',
);
const HIJRI_AFTER = new RegExp(`^ *(?:الموافق|المصادف|[-–—/|،,(])? *(?:ل)?${HIJRI_DATE}\\)?`, 'iu');
const MORNING = /^ ?(?:صباحا|ص|قبل الظهر|a\.?m\.?)(?!\p{L})/iu;
const AFTERNOON = /^ ?(?:مساء|بعد الظهر|ظهرا|عصرا|ليلا|م|p\.?m\.?)(?!\p{L})/iu;

function monthOf(first: string | undefined, second: string | undefined): number {
  const month = monthNumber(first ?? '') ?? 0;
  return second === undefined || monthNumber(second) === month ? month : 0;
}

function day(year: number, month: number, date: number, length: number): Part<string> | null {
  if (year < 1800 || year > 2199 || month < 1 || month > 12) return null;
  if (date < 1 || date > daysInMonth(year, month)) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { value: `${year}-${two(month)}-${two(date)}`, length };
}

/** A weekday, and the same day in the Islamic calendar, before a date. */
function introLength(text: string): number {
  const weekday = WEEKDAY.exec(text)?.[0].length ?? 0;
  return weekday + (HIJRI_BEFORE.exec(text.slice(weekday))?.[0].length ?? 0);
}

function readDay(text: string): Part<string> | null {
  const intro = introLength(text);
  const rest = text.slice(intro);
  const yearFirst = YEAR_FIRST.exec(rest);
  if (yearFirst !== null) {
    const [all, year, , month, date] = yearFirst;
    return day(Number(year), Number(month), Number(date), intro + all.length);
  }
  const numeric = NUMERIC.exec(rest);
  if (numeric !== null) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    const length = intro + numeric[0].length;
    // Arabic copy puts the day first; where that names no month, the order is the American one.
    return second > 12 ? day(year, first, second, length) : day(year, second, first, length);
  }
  const dayMonth = DAY_MONTH.exec(rest);
  if (dayMonth !== null) {
    const [all, date, first, second, year] = dayMonth;
    return day(Number(year), monthOf(first, second), Number(date), intro + all.length);
  }
  const monthDay = MONTH_DAY.exec(rest);
  if (monthDay !== null) {
    const [all, first, second, date, year] = monthDay;
    return day(Number(year), monthOf(first, second), Number(date), intro + all.length);
  }
  return null;
}

function hourOf(hour: number, rest: string): Part<number> {
  const morning = MORNING.exec(rest)?.[0];
  if (morning !== undefined) return { value: hour === 12 ? 0 : hour, length: morning.length };
  const afternoon = AFTERNOON.exec(rest)?.[0];
  if (afternoon === undefined) return { value: hour, length: 0 };
  return { value: hour < 12 ? hour + 12 : hour, length: afternoon.length };
}

/** Reads «14:30», «2:30 م», «09:15 صباحا بتوقيت غرينتش», as `T14:30:00` with an offset if given. */
function readTime(text: string): Part<string> | null {
  const before = BEFORE_TIME.exec(text)?.[0] ?? '';
  const match = TIME.exec(text.slice(before.length));
  if (match === null) return null;
  const [all, hours, minutes, seconds = '00'] = match;
  let length = before.length + all.length;
  const hour = hourOf(Number(hours), text.slice(length));
  // A bare number is no time of day.
  if (minutes === undefined && hour.length === 0) return null;
  if (hour.value > 23 || Number(minutes ?? 0) > 59 || Number(seconds) > 59) return null;
  length += hour.length;
  const fraction = /^\.\d+/u.exec(text.slice(length))?.[0].length ?? 0;
  const gap = /^ *[،,-]? *\(? */u.exec(text.slice(length + fraction))?.[0] ?? '';
  // «14:30-05:00» is an offset; after a gap the sign belongs to it, too.
  const direct = readZone(text.slice(length + fraction));
  const zone = direct ?? readZone(text.slice(length + fraction + gap.length));
  length += fraction;
  if (zone !== null) length += (direct === null ? gap.length : 0) + zone.length;
  if (text.slice(0, length).includes('(') && text.startsWith(')', length)) length += 1;
  const time = `${String(hour.value).padStart(2, '0')}:${minutes ?? '00'}:${seconds}`;
  return { value: `T${time}${zone?.offset ?? ''}`, length };
}

/** A day with the time of day before or after it. */
function readDayAndTime(text: string): DateReading | null {
  const date = readDay(text);
  if (date !== null) {
    const time = readTime(text.slice(date.length));
    return { iso: date.value + (time?.value ?? ''), length: date.length + (time?.length ?? 0) };
  }
  // «14:30 18-09-2023»: the time stands first.
  const time = readTime(text);
  if (time === null) return null;
  const gap = /^ *[،,|–—-]? *(?:في )?/u.exec(text.slice(time.length))?.[0].length ?? 0;
  const after = readDay(text.slice(time.length + gap));
  return after === null
    ? null
    : { iso: after.value + time.value, length: time.length + gap + after.length };
}

/**
 * Reads the date, with its time of day if there is one, that folded text begins with. The same day in
 * the Islamic calendar, before it or after it, is part of it.
 * @param text as `foldArabic` gives it
 * @returns null when the text does not begin with a date of a day that exists
 */
export function readDatePrefix(text: string): DateReading | null {
  const reading = readDayAndTime(text);
  if (reading === null) return null;
  const hijri = HIJRI_AFTER.exec(text.slice(reading.length))?.[0].length ?? 0;
  return { iso: reading.iso, length: reading.length + hijri };
}

/**
 * Reads a date as Arabic copy writes it: month names of the Levant, Egypt, the Gulf and the Maghreb,
 * two names at once, digits of any system, either order of day and month name, numbers with the day
 * first, a weekday or the Islamic date beside it, a time of day before or after.
 *
 * A time keeps its hour and minute; it gets an offset only where the text names a clock that never
 * changes. Otherwise the result is a local date-time (`2023-09-18T14:30:00`): the time is not lost and
 * no zone is made up.
 * @returns an ISO 8601 date or date-time, or null when the whole text is not a date
 */
export function readDate(text: string): string | null {
  const folded = foldArabic(text).trim();
  const reading = readDatePrefix(folded);
  if (reading === null) return null;
  return /^[\s.،,)]*$/u.test(folded.slice(reading.length)) ? reading.iso : null;
}
