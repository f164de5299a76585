import type { Notice } from '../../../article/notice';
import { readDate, readDatePrefix } from '../../../article/dates';
import { countWords } from '../../../copy/count-words';
import { foldArabic, unfoldedEnd } from '../../../copy/fold-arabic';
import type { Piece } from '../../reading';
import { readLabel } from '../label';
import type { Line } from '../lines';
import { startsWithLabel } from '../look-ahead';
import { piece } from '../piece';
import type { Context, Rule, State, Taken } from '../rule';
import { PUBLISHED_LABEL, UPDATED_LABEL } from '../tables/date-labels';

type DateRole = 'published-at' | 'updated-at';

interface LabelledDate {
  role: DateRole | null;
  label: string;
  text: string;
  iso: string;
}

/** «10:41 م (بتوقيت مكة المكرمة)», and no more. */
const MOST_WORDS_OF_TIME = 8;
/** Signs between the parts of a line of front matter. */
const SIGNS = /^[^\p{L}\p{M}\p{N}]*/u;
/** What a labelled date that names no day may say: «الآن», «قبل 3 ساعات», «14:30» (folded). */
const TIME_WORDS = /\d|الان|اليوم|امس|منذ|قبل|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد/u;

function readDateLabel(text: string): { role: DateRole; label: string; rest: string } | null {
  const published = readLabel(text, PUBLISHED_LABEL);
  if (published !== null) return { role: 'published-at', ...published };
  const updated = readLabel(text, UPDATED_LABEL);
  return updated === null ? null : { role: 'updated-at', ...updated };
}

/** The dates at the beginning of a text, labelled or not, glued or not, and what follows them. */
function readDates(text: string): { dates: LabelledDate[]; rest: string } {
  const dates: LabelledDate[] = [];
  let rest = text;
  for (;;) {
    const label = readDateLabel(rest);
    const after = label?.rest ?? rest.replace(SIGNS, '');
    const reading = readDatePrefix(foldArabic(after));
    if (reading === null) return { dates, rest };
    const end = unfoldedEnd(after, reading.length);
    dates.push({
      role: label?.role ?? null,
      label: label?.label ?? '',
      text: after.slice(0, end).trim(),
      iso: reading.iso,
    });
    rest = after.slice(end);
  }
}

/** The dates with the time of day that stands alone on the line below the last of them. */
function withTimeBelow(
  dates: readonly LabelledDate[],
  next: Line | undefined,
): { dates: readonly LabelledDate[]; count: number } {
  const last = dates.at(-1);
  if (last === undefined || next === undefined || last.iso.includes('T'))
    return { dates, count: 0 };
  const text = `${last.text} ${next.text}`;
  const iso = countWords(next.text) > MOST_WORDS_OF_TIME ? null : readDate(text);
  // A date in the line would be another one.
  if (iso?.startsWith(`${last.iso}T`) !== true || readDate(next.text) !== null) {
    return { dates, count: 0 };
  }
  return { dates: [...dates.slice(0, -1), { ...last, text, iso }], count: 1 };
}

function isSameDay(one: string | null, other: string | null): boolean {
  return one !== null && one.slice(0, 10) === other?.slice(0, 10);
}

/** A date found elsewhere, in a dateline: the date of publication unless that is known already. */
export function publishedPieces(state: State, date: { text: string; iso: string | null }): Piece[] {
  if (!state.roles.has('published-at'))
    return [piece('published-at', date.text, { iso: date.iso })];
  const again = state.dates.some((iso) => isSameDay(iso, date.iso));
  return [piece(again ? 'label' : 'body', date.text)];
}

function takeDates(
  dates: readonly LabelledDate[],
  state: State,
): Pick<Taken, 'pieces' | 'notices'> {
  const pieces: Piece[] = [];
  const notices: Notice[] = [];
  for (const { role, label, text, iso } of dates) {
    if (label !== '') pieces.push(piece('label', label));
    const wanted = role ?? 'published-at';
    const known = [...state.dates, ...pieces.map((other) => other.iso)];
    const isFirst = !state.roles.has(wanted) && !pieces.some((other) => other.role === wanted);
    if (isFirst) pieces.push(piece(wanted, text, { iso }));
    else if (known.some((other) => isSameDay(other, iso))) pieces.push(piece('label', text));
    else {
      pieces.push(piece('body', text));
      notices.push({ code: 'kept-in-body', text });
    }
  }
  return { pieces, notices };
}

/** «آخر تحديث: قبل 3 ساعات»: no day that could be read, and kept as it is. */
function takeUnreadable({ line, copyFollows, state }: Context): Taken | null {
  const label = readDateLabel(line.text);
  if (label === null || state.roles.has(label.role) || !/:\s*$/u.test(label.label)) return null;
  if (state.bodyStarted && copyFollows) return null;
  const text = label.rest;
  if (!TIME_WORDS.test(foldArabic(text)) || countWords(text) > 6) return null;
  const field = label.role === 'published-at' ? 'publishedAt' : 'updatedAt';
  return {
    pieces: [piece('label', label.label), piece(label.role, text)],
    notices: [{ code: 'bad-date', field, text }],
  };
}

/** A label on one line, its date on the next. */
function takeNextLine({ line, following, state }: Context): Taken | null {
  const label = readDateLabel(line.text);
  const next = following[0];
  if (label === null || label.rest !== '' || next === undefined) return null;
  const { dates, rest } = readDates(next.text);
  const [first] = dates;
  if (first === undefined || dates.length > 1 || /[\p{L}\p{N}]/u.test(rest)) return null;
  const date = { ...first, role: first.role ?? label.role };
  const timed = withTimeBelow([date], following[1]);
  const { pieces, notices = [] } = takeDates(timed.dates, state);
  return {
    pieces: [piece('label', label.label), ...pieces],
    notices,
    following: 1 + timed.count,
  };
}

/**
 * Dates of publication and change. A bare date is one only above the copy or as the last line of all;
 * within the copy it is copy. What else stands on the line is read on, as long as it is front matter,
 * too: a paragraph that begins with a date stays whole.
 */
export const datesRule: Rule = (context) => {
  const { line, following, state } = context;
  const { dates, rest } = readDates(line.text);
  if (dates.length === 0) return takeNextLine(context) ?? takeUnreadable(context);
  const labelled = dates.some(({ role }) => role !== null);
  if (!labelled && state.bodyStarted && following.length > 0) return null;
  const remainder = rest.replace(SIGNS, '');
  if (remainder === '') {
    const timed = withTimeBelow(dates, following[0]);
    return { ...takeDates(timed.dates, state), following: timed.count };
  }
  if (!labelled && !/^\s*\|/u.test(rest) && !startsWithLabel(remainder)) return null;
  if (labelled && countWords(remainder) > 25) return null;
  return { ...takeDates(dates, state), remainder };
};
