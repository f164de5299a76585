import { readLabel } from '../label';
import { piece } from '../piece';
import type { Rule } from '../rule';
import { hasTitleShape } from '../shapes';
import { KICKER, SECTION } from '../tables/kickers';

/** The words of a label without the signs and emoji around them. */
function bare(label: string): string {
  return label.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

/**
 * The short label above a headline or before it: «عاجل», «🔴 عاجل |», «خاص -»; the name of a section
 * only on a line of its own above a headline.
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
  const [next] = following;
  if (section === null || section.rest !== '' || next === undefined) return null;
  return hasTitleShape(next) ? { pieces: [piece('kicker', bare(section.label))] } : null;
};
