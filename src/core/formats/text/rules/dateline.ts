import { foldArabic } from '../../../copy/fold-arabic';
import { type DatelineReading, readDateline } from '../dateline';
import { lineOf } from '../lines';
import { readLabel } from '../label';
import { opensCopy } from '../opens-copy';
import { piece } from '../piece';
import { BYLINE_LABEL } from '../tables/byline-labels';
import type { Context, Rule, Taken } from '../rule';
import { isCopy } from '../shapes';
import { publishedPieces } from './dates';

/** Paragraphs of summary that may stand before the paragraph with the dateline. */
const LATEST = 2;

/** The dateline said again, above the copy or before a later paragraph. */
function takeAgain({ line, state }: Context, reading: DatelineReading): Taken | null {
  const names = [...reading.places, ...reading.agencies];
  const again = names.every((name) => state.dateline.includes(foldArabic(name)));
  if (!again || reading.date !== null || reading.writers.length > 0) return null;
  if (reading.rest === '') return { pieces: [piece('label', line.text)] };
  if (!isCopy(lineOf(reading.rest))) return null;
  const label = line.text.slice(0, line.text.length - reading.rest.length).trim();
  return { pieces: [piece('label', label), piece('body', reading.rest)], startsBody: true };
}

/**
 * A dateline, on its own line or before the copy. It stands at the first paragraph, or at one of the
 * first when a summary comes before; above the copy it may be said again.
 */
export const datelineRule: Rule = (context) => {
  const { line, state } = context;
  if (state.backStarted || state.bodyPieces > LATEST) return null;
  const reading = readDateline(line.text);
  if (reading === null) return null;
  if (state.dateline.length > 0) return takeAgain(context, reading);
  const { places, agencies, writers, date, rest } = reading;
  const ownLine = rest === '';
  if (state.bodyStarted && (ownLine || !reading.sure)) return null;
  if (!opensCopy(reading)) return null;
  if (writers.some((writer) => readLabel(writer, BYLINE_LABEL) !== null)) return null;
  const dates = date === null ? [] : publishedPieces(state, date);
  const unread = dates.find(({ role, iso }) => role === 'published-at' && iso === null);
  return {
    pieces: [
      ...places.map((place) => piece('dateline-place', place)),
      ...agencies.map((agency) => piece('dateline-agency', agency)),
      ...writers.map((writer) => piece('byline', writer)),
      ...dates,
      ...(ownLine ? [] : [piece('body', rest)]),
    ],
    notices:
      unread === undefined ? [] : [{ code: 'bad-date', field: 'publishedAt', text: unread.text }],
    startsBody: !ownLine,
  };
};
