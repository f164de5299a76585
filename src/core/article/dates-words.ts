import { MONTHS } from './dates-months';
import { type IsoParts, isoParts } from './is-iso-date';

export interface DateWordsOptions {
  /** Both names of the month: «سبتمبر/أيلول». Default false. */
  dualMonths?: boolean;
  /** Digits of the date: `latin` (1234, the default) or `arabic` (١٢٣٤). */
  digits?: 'latin' | 'arabic';
  /** Say the time of day, too, where the date has one. Default true. */
  time?: boolean;
}

/** «غرينتش», «غرينتش+3», «غرينتش-5:30»; the sign stands where the eye reads it, as in UTC+3. */
function clockOf(offset: string): string {
  const [hours = '', minutes = '00'] = offset === 'Z' ? ['0', '00'] : offset.slice(1).split(':');
  const difference = `${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return difference === '0'
    ? 'بتوقيت غرينتش'
    : `(غرينتش${offset.startsWith('-') ? '-' : '+'}${difference})`;
}

function timeOf({ hour, minute, offset }: IsoParts): string {
  if (hour === null || minute === null) return '';
  const clock = offset === null ? '' : ` ${clockOf(offset)}`;
  return `، ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}${clock}`;
}

/**
 * A date in Arabic words: «18 سبتمبر 2023», «18 سبتمبر/أيلول 2023، 14:30 (غرينتش+3)». The Gregorian
 * calendar, the names and the digits are the program's own, so that a page does not change with the
 * machine that writes it or the version of its Unicode data.
 * @param iso what `isIsoDate` accepts; any other text comes back as it is
 */
export function dateInWords(iso: string, options: DateWordsOptions = {}): string {
  const parts = isoParts(iso);
  const month = MONTHS[(parts?.month ?? 0) - 1];
  if (parts === null || month === undefined) return iso;
  const { dualMonths = false, digits = 'latin', time = true } = options;
  const name = dualMonths ? `${month.common}/${month.levant}` : month.common;
  const words = `${parts.day} ${name} ${parts.year}${time ? timeOf(parts) : ''}`;
  return digits === 'latin'
    ? words
    : words.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x06_60 + Number(digit)));
}
