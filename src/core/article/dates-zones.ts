/**
 * Clocks that news copy names, as patterns over folded text, with their offset from UTC. Only clocks
 * that never change: Cairo, Beirut or London have summer time, and guessing it would invent an hour.
 * Source: IANA time zone database (Asia/Riyadh, Asia/Baghdad since 2008, Asia/Qatar, Asia/Dubai …).
 */
const ZONES: readonly (readonly [pattern: string, offset: string])[] = [
  ['غرينتش|غرينيتش|جرينتش|جرينيتش|جرينتش|gmt|utc|ت\\.? ?غ', '+00:00'],
  ['مكه المكرمه|مكه|السعوديه|الرياض', '+03:00'],
  ['بغداد|العراق|الدوحه|قطر|الكويت|المنامه|صنعاء|عدن', '+03:00'],
  ['ابوظبي|ابو ظبي|دبي|الامارات|مسقط|gst', '+04:00'],
];

const NAMED = new RegExp(
  `^(?:ال)?(?:ب?توقيت )?(?:ال)?(${ZONES.map(([names]) => names).join('|')})(?![\\p{L}])`,
  'iu',
);
const BY_NAME = ZONES.map(
  ([names, offset]) => [new RegExp(`^(?:${names})$`, 'iu'), offset] as const,
);
const DIFFERENCE = /^ ?([+-]) ?(\d{1,2})(?::?(\d{2}))?(?!\d)/u;
/** Without a name before it, an offset is as ISO 8601 writes it: «16:40-7 نوفمبر» has none. */
const BARE_DIFFERENCE = /^ ?[+-]\d{2}:?\d{2}(?!\d)/u;

/** An offset that a text begins with, and how many characters say it. */
export interface ZoneReading {
  offset: string;
  length: number;
}

function readDifference(text: string): ZoneReading | null {
  const match = DIFFERENCE.exec(text);
  if (match === null || Number(match[2]) > 14 || Number(match[3] ?? 0) > 59) return null;
  const [all, sign = '+', hours = '', minutes = '00'] = match;
  return { offset: `${sign}${hours.padStart(2, '0')}:${minutes}`, length: all.length };
}

/**
 * Reads the clock that a time is given by: «بتوقيت غرينتش», «مكة المكرمة», «GMT+3», «+03:00», «Z».
 * @param text folded text that begins with it; null when it names none that is known
 */
export function readZone(text: string): ZoneReading | null {
  if (/^z(?![\p{L}\d])/iu.test(text)) return { offset: '+00:00', length: 1 };
  const named = NAMED.exec(text);
  if (named === null) return BARE_DIFFERENCE.test(text) ? readDifference(text) : null;
  const offset = BY_NAME.find(([names]) => names.test(named[1] ?? ''))?.[1];
  if (offset === undefined) return null;
  const length = named[0].length;
  const difference = offset === '+00:00' ? readDifference(text.slice(length)) : null;
  return difference === null
    ? { offset, length }
    : { offset: difference.offset, length: length + difference.length };
}
