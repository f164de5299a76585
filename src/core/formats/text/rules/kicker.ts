import { readLabel } from '../label';
import { piece } from '../piece';
import type { Rule } from '../rule';
import { hasTitleShape } from '../shapes';
import { trimEdges } from '../trim-edges';
import { KICKER, SECTION } from '../tables/kickers';

/** Date and source may stand between a section and its headline. */
const LINES_TO_HEADLINE = 3;

/** The words of a label without the signs and emoji around them. */
function bare(label: string): string {
  return trimEdges(label, /[^\p{L}\p{N}]/u, /[^\p{L}\p{M}\p{N}]/u);
}

/**
 * The short label above a headline or before it: «عاجل», «🔴 عاجل |», «خاص -»; the name of a section
 * only on a line of its own above one.
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
  if (section === null || section.rest !== '') return null;
  return following.slice(0, LINES_TO_HEADLINE).some((next) => hasTitleShape(next))
    ? { pieces: [piece('kicker', bare(section.label))] }
    : null;
};
