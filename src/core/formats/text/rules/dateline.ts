import { readDateline } from '../dateline';
import { lineOf } from '../lines';
import { piece } from '../piece';
import type { Rule } from '../rule';
import { isCopy } from '../shapes';
import { publishedPieces } from './dates';

/** Paragraphs of summary that may stand before the paragraph with the dateline. */
const LATEST = 2;

/**
 * A dateline, on its own line or before the copy. After the headline it stands once, at the first
 * paragraph, or at one of the first when a summary comes before.
 */
export const datelineRule: Rule = ({ line, state }) => {
  if (state.roles.has('dateline-place') || state.roles.has('dateline-agency')) return null;
  if (state.backStarted || state.bodyPieces > LATEST) return null;
  const reading = readDateline(line.text);
  if (reading === null) return null;
  const { places, agencies, date, rest } = reading;
  const ownLine = rest === '';
  if (state.bodyStarted && (ownLine || !reading.sure)) return null;
  if (!ownLine && !reading.sure && !isCopy(lineOf(rest))) return null;
  const dates = date === null ? [] : publishedPieces(state, date);
  return {
    pieces: [
      ...places.map((place) => piece('dateline-place', place)),
      ...agencies.map((agency) => piece('dateline-agency', agency)),
      ...dates,
      ...(ownLine ? [] : [piece('body', rest)]),
    ],
    startsBody: !ownLine,
  };
};
