import { readDatePrefix, WEEKDAYS } from '../../article/dates';
import { MONTH_PATTERN } from '../../article/dates-months';
import { countWords } from '../../copy/count-words';
import { foldArabic, unfoldedEnd } from '../../copy/fold-arabic';
import { isAgency, signsWithWriter } from './tables/agencies';
import { isCity } from './tables/places';

/** The dateline that a line begins with. */
export interface DatelineReading {
  places: string[];
  agencies: string[];
  /** Names of writers, where an agency signs with them. */
  writers: string[];
  /** The date in it as written, with its ISO value unless the year is missing. */
  date: { text: string; iso: string | null } | null;
  /** The copy after it; "" when the line is a dateline and nothing else. */
  rest: string;
  /** False when only a dash or a colon sets a single name off: headlines look like that, too. */
  sure: boolean;
}

type Kind = 'agency' | 'place' | 'date' | 'name' | 'writer';

interface Part {
  kind: Kind;
  text: string;
  /** The signs before and after it. */
  before: string;
  after: string;
}

const SIGNS = String.raw`()\[\]/|:،,«»"“”–—-`;
const PART = new RegExp(`^([^${SIGNS}]{1,70})( *[${SIGNS}][ ${SIGNS}]*|$)`, 'u');
const LEADING = new RegExp(`^[ ${SIGNS}]*`, 'u');
/** A dateline is a few words; what is longer is a sentence. */
const MOST_UNITS = 110;
const MOST_PARTS = 5;
const DAY_AND_MONTH = new RegExp(
  `^(?:في )?(?:يوم )?(?:(?:${WEEKDAYS}) )?(\\d{1,2}) *(?:${MONTH_PATTERN})(?: *[/(]? *(?:${MONTH_PATTERN})\\)?)?$`,
  'iu',
);
/** A day and its month where more may follow: the two names of a month stand on either side of a sign. */
const DAY_AND_MONTH_FIRST = new RegExp(
  `^(?:يوم )?(?:(?:${WEEKDAYS}) )?\\d{1,2} *(?:${MONTH_PATTERN}) *[/(] *(?:${MONTH_PATTERN})\\)?(?!\\p{L}| *\\d)`,
  'iu',
);
/** What ends a date: the signs after it, or the end of the line. */
const AFTER_DATE = new RegExp(`^( *[${SIGNS}][ ${SIGNS}]*| *$)`, 'u');
/** Where a date begins in «أبوظبي في 18 سبتمبر», «بغداد 18 سبتمبر أيلول». */
const BEFORE_DATE = new RegExp(`^\\D+? (?=(?:في )?(?:يوم )?(?:(?:${WEEKDAYS}) )?\\d)`, 'u');

function dateOf(text: string): { iso: string | null } | null {
  const folded = foldArabic(text).trim();
  const bare = folded.replace(/^في +/u, '');
  const reading = readDatePrefix(bare);
  if (reading !== null && bare.slice(reading.length).trim() === '') return { iso: reading.iso };
  return DAY_AND_MONTH.test(folded) ? { iso: null } : null;
}

function kindOf(text: string): Kind | null {
  if (isAgency(text)) return 'agency';
  if (isCity(text)) return 'place';
  if (dateOf(text) !== null) return 'date';
  return /^[\p{L}\p{M}\s.]+$/u.test(text) && countWords(text) <= 3 ? 'name' : null;
}

/**
 * Where the words between two signs part into a place, a date and an agency, as in «الرياض 18 سبتمبر
 * 2023 م واس»; null when they are none of it.
 */
function splitWords(words: string): { kind: Kind; from: number; to: number }[] | null {
  const whole = kindOf(words);
  if (whole !== null) return [{ kind: whole, from: 0, to: words.length }];
  const dateAt = BEFORE_DATE.exec(words)?.[0].length ?? 0;
  const head = kindOf(words.slice(0, dateAt));
  if (head === null) return null;
  const parts: { kind: Kind; from: number; to: number }[] = [{ kind: head, from: 0, to: dateAt }];
  const rest = words.slice(dateAt);
  if (dateOf(rest) !== null) return [...parts, { kind: 'date', from: dateAt, to: words.length }];
  const reading = readDatePrefix(rest);
  if (reading === null || !isAgency(rest.slice(reading.length))) return null;
  const dateEnd = dateAt + reading.length;
  return [
    ...parts,
    { kind: 'date', from: dateAt, to: dateEnd },
    { kind: 'agency', from: dateEnd, to: words.length },
  ];
}

/** The words of a date that a folded text begins with, if signs or its end come next. */
function dateAtStart(folded: string): { words: string; after: string } | null {
  const intro = /^في +/u.exec(folded)?.[0].length ?? 0;
  const bare = folded.slice(intro);
  const length = readDatePrefix(bare)?.length ?? DAY_AND_MONTH_FIRST.exec(bare)?.[0].length;
  if (length === undefined) return null;
  const words = folded.slice(0, intro + length);
  const after = AFTER_DATE.exec(folded.slice(words.length))?.[0];
  return after === undefined ? null : { words, after };
}

/** Words and the signs after them, with the parts in the words. */
interface Parts {
  parts: { kind: Kind; from: number; to: number }[];
  words: string;
  after: string;
}

/**
 * A date whose own signs look like those between parts, as in «5 يونيو/حزيران 2024، 14:30» or
 * «5/6/2024», alone or behind a name.
 */
function readWholeDate(folded: string): Parts | null {
  const alone = dateAtStart(folded);
  if (alone !== null) {
    return { parts: [{ kind: 'date', from: 0, to: alone.words.length }], ...alone };
  }
  const name = BEFORE_DATE.exec(folded)?.[0] ?? '';
  const kind = name === '' ? null : kindOf(name);
  const date = kind === null ? null : dateAtStart(folded.slice(name.length));
  if (kind === null || date === null) return null;
  const words = name + date.words;
  return {
    parts: [
      { kind, from: 0, to: name.length },
      { kind: 'date', from: name.length, to: words.length },
    ],
    words,
    after: date.after,
  };
}

/** The next parts of a folded text: those of the words before the next sign, or a date with its own. */
function nextParts(folded: string): Parts | null {
  const match = PART.exec(folded);
  const whole = readWholeDate(folded);
  if (whole !== null && whole.words.length > (match?.[1] ?? '').trimEnd().length) return whole;
  const [, words = '', after = ''] = match ?? [];
  const parts = match === null ? null : splitWords(words);
  return parts === null ? null : { parts, words, after };
}

/** The parts at the beginning of a text, each with where it ends. */
function readParts(text: string): { part: Part; end: number }[] {
  const folded = foldArabic(text);
  const found: { part: Part; end: number }[] = [];
  let at = LEADING.exec(folded)?.[0].length ?? 0;
  let before = folded.slice(0, at);
  while (found.length < MOST_PARTS && at < Math.min(folded.length, MOST_UNITS)) {
    const next = nextParts(folded.slice(at));
    if (next === null) break;
    const { parts, words, after } = next;
    const end = at + words.length + after.length;
    for (const [index, { kind, from, to }] of parts.entries()) {
      const isLast = index === parts.length - 1;
      const written = text.slice(unfoldedEnd(text, at + from), unfoldedEnd(text, at + to)).trim();
      found.push({
        part: {
          kind,
          text: written,
          before: index === 0 ? before : ' ',
          after: isLast ? after : ' ',
        },
        end: isLast ? end : at + to,
      });
    }
    at = end;
    before = after;
  }
  return found;
}

function isMarked({ before, after }: Part): boolean {
  return (
    (/[(«"“]\s*$/u.test(before) && /^\s*[)»"”]/u.test(after)) ||
    (/\/\s*$/u.test(before) && /^\s*\//u.test(after))
  );
}

/** True where the signs after the last part can end a dateline. */
function closes(after: string, marked: boolean): boolean {
  return /[-–—/:|]/u.test(after) || (marked && /[)»/]/u.test(after));
}

/** Which of the unknown names are places and which agencies; null when it cannot be told. */
function resolve(parts: readonly Part[], ownLine: boolean): Part[] | null {
  const last = parts.findLast(({ kind }) => kind !== 'date');
  if (last === undefined) return null;
  const known = (kind: Kind): boolean => parts.some((part) => part.kind === kind);
  const slashDash = /\/\s*[-–—]/u.test(last.after);
  const resolved: Part[] = [];
  for (const part of parts) {
    if (part.kind !== 'name') resolved.push(part);
    else if (part === last) {
      // «تكريت (نون) -», «بغداد/ نون/-», «نون/-»: the signs say that it is an agency.
      const agency =
        !known('agency') &&
        (slashDash || (isMarked(part) && known('place') && !part.before.includes(':')));
      const writer =
        ownLine && parts.some(({ kind, text }) => kind === 'agency' && signsWithWriter(text));
      if (!agency && !writer) return null;
      resolved.push({ ...part, kind: agency ? 'agency' : 'writer' });
    } else if ((known('agency') || slashDash) && !part.after.includes(':')) {
      resolved.push({ ...part, kind: 'place' });
    } else return null;
  }
  return resolved.some(({ kind }) => kind === 'agency' || kind === 'place') ? resolved : null;
}

function isSure(parts: readonly Part[]): boolean {
  const named = parts.filter(({ kind }) => kind !== 'date');
  const last = named.at(-1);
  if (last === undefined) return false;
  return (
    named.some(({ kind }) => kind === 'agency') &&
    (named.length > 1 || isMarked(last) || /\/\s*[-–—]/u.test(last.after))
  );
}

/**
 * Reads the dateline that a line begins with: «المستقلة/-», «بغداد/ المستقلة/-», «عمان (وكالات) -»,
 * «القاهرة - رويترز:», «أبوظبي في 18 سبتمبر / وام /», «الرياض: «الشرق الأوسط»». Cities and agencies
 * come from their tables; a name that is in neither counts where the signs leave no doubt.
 * @returns the longest reading, or null
 */
export function readDateline(text: string): DatelineReading | null {
  const read = readParts(text);
  const folded = foldArabic(text);
  for (let count = read.length; count > 0; count -= 1) {
    const taken = read.slice(0, count);
    const end = taken.at(-1)?.end ?? 0;
    const parts = taken.map(({ part }) => part);
    const last = parts.at(-1);
    const ownLine = end >= folded.length;
    if (last === undefined || !(ownLine || closes(last.after, isMarked(last)))) continue;
    const resolved = resolve(parts, ownLine);
    if (resolved === null) continue;
    // The opening mark of a quotation belongs to the copy.
    const opening =
      ownLine || isMarked(last) ? 0 : (/[«"“(\s]*$/u.exec(last.after)?.[0].length ?? 0);
    const texts = (kind: Kind): string[] =>
      resolved.filter((part) => part.kind === kind).map((part) => part.text);
    const dates = texts('date').join(' ');
    const date = dates === '' ? null : { text: dates, iso: dateOf(dates)?.iso ?? null };
    const rest = text.slice(unfoldedEnd(text, end - opening)).trim();
    const sure = isSure(resolved);
    if (ownLine && !texts('agency').length) continue;
    return {
      places: texts('place'),
      agencies: texts('agency'),
      writers: texts('writer'),
      date,
      rest,
      sure,
    };
  }
  return null;
}
