import { countWords } from '../../../copy/count-words';
import type { Line } from '../lines';
import { isFurniture } from '../look-ahead';
import { piece } from '../piece';
import type { Rule, Taken } from '../rule';
import { endsWithFullStop, hasTitleShape, isAddressLine, isCopy } from '../shapes';
import { isAgency } from '../tables/agencies';

const MOST_WORDS_OF_STRAY = 4;
const TAGS_ONLY = /^(?:[#@][^\s#@]+[\s،,|]*)+$/u;

function kept({ text }: Line): Taken {
  return { pieces: [piece('body', text)], notices: [{ code: 'kept-in-body', text }] };
}

/**
 * What a site prints around an article and the article has no field for: invitations to follow,
 * captions, credits, tags, a bare address, an agency's sign-off. It stays in the body, and the report
 * lists it.
 */
export const furnitureRule: Rule = ({ line, copyFollows, state }) => {
  const signsOff = state.bodyStarted && !copyFollows && isAgency(line.text);
  const stays =
    signsOff || isFurniture(line.text) || isAddressLine(line) || TAGS_ONLY.test(line.text);
  return stays ? kept(line) : null;
};

/** A few words above headline or copy that nothing says what they are: kept, and not the copy yet. */
export const strayRule: Rule = ({ line, following, state }) => {
  const isShort = countWords(line.text) <= MOST_WORDS_OF_STRAY && !endsWithFullStop(line.text);
  if (state.bodyStarted || !isShort) return null;
  const isAbove = following.slice(0, 3).some((next) => hasTitleShape(next) || isCopy(next));
  return isAbove ? kept(line) : null;
};
