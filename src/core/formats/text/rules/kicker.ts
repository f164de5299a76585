import { countWords } from '../../../copy/count-words';
import { type LabelReading, readLabel } from '../label';
import { piece } from '../piece';
import type { Rule } from '../rule';
import { hasTitleShape } from '../shapes';
import { trimEdges } from '../trim-edges';
import { KICKER, SECTION } from '../tables/kickers';

/** Date and source may stand between a section and its headline. */
const LINES_TO_HEADLINE = 3;
/** A section's topics are named shortly, and there are few of them. */
const MOST_WORDS_OF_NAME = 3;
const MOST_NAMES = 3;

/** The words of a label without the signs and emoji around them. */
function bare(label: string): string {
  return trimEdges(label, /[^\p{L}\p{N}]/u, /[^\p{L}\p{M}\p{N}]/u);
}

/** The names in a section's line: its own alone, or those below it as in «أخبار|فلسطين». */
function trailOf({ label, rest }: LabelReading): string[] | null {
  if (rest === '') return [bare(label)];
  if (!/[|›»]\s*$/u.test(label)) return null;
  const names = rest.split(/[|›»]/u).map((name) => name.trim());
  const fits = names.every((name) => name !== '' && countWords(name) <= MOST_WORDS_OF_NAME);
  return fits && names.length <= MOST_NAMES ? [bare(label), ...names] : null;
}

/**
 * The short label above a headline or before it: «عاجل», «🔴 عاجل |», «خاص -»; the name of a section
 * only on a line of its own above one, with the names of topics in it or without.
 */
export const kickerRule: Rule = ({ line, following, state }) => {
  if (state.bodyStarted || state.roles.has('headline')) return null;
  const label = readLabel(line.text, KICKER);
  if (label !== null && label.rest === '') {
    return following.length === 0 ? null : { pieces: [piece('kicker', bare(label.label))] };
  }
  if (label?.separated === true) {
    return { pieces: [piece('kicker', bare(label.label))], remainder: label.rest };
  }
  const section = readLabel(line.text, SECTION);
  const trail = section === null ? null : trailOf(section);
  if (trail === null) return null;
  return following.slice(0, LINES_TO_HEADLINE).some((next) => hasTitleShape(next))
    ? { pieces: [piece('kicker', trail.join(' | '))] }
    : null;
};
