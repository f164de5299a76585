import { readDateline } from '../dateline';
import type { Line } from '../lines';
import { comesBelowHeadline } from '../look-ahead';
import { piece } from '../piece';
import type { Rule } from '../rule';
import { hasTitleShape } from '../shapes';

/** Between headline and copy, three words are more likely a name. */
const LEAST_WORDS_OF_SUBHEADLINE = 4;

/** True where a blank line and a paragraph with a certain dateline follow: two words are enough then. */
function isAboveDateline([next]: readonly Line[]): boolean {
  const dateline = next?.afterBlank === true ? readDateline(next.text) : null;
  return dateline?.sure === true && dateline.rest !== '';
}

/**
 * Headline and subheadline, where there is no doubt. A headline is the first line that
 * - has the shape of one (`hasTitleShape`: 3 to 22 words, or 2 above a certain dateline, one sentence, no full stop at the end), and
 * - has front matter right below it or copy within four lines, or a kicker before it.
 * A subheadline is the next line if the same is true of it, from 4 words on: shorter ones are names. Otherwise nothing is made up: the line is
 * copy, and the report says that the headline is missing.
 */
export const titleRule: Rule = ({ line, following, state }) => {
  if (state.bodyStarted) return null;
  const before = state.lastRole;
  if (!state.roles.has('headline')) {
    const afterKicker = before === 'kicker';
    if (!hasTitleShape(line, afterKicker || isAboveDateline(following) ? 2 : 3)) return null;
    return afterKicker || comesBelowHeadline(following)
      ? { pieces: [piece('headline', line.text)] }
      : null;
  }
  if (before !== 'headline' || !hasTitleShape(line, LEAST_WORDS_OF_SUBHEADLINE)) return null;
  if (!comesBelowHeadline(following)) return null;
  return { pieces: [piece('subheadline', line.text)] };
};
