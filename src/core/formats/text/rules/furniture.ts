import { isFurniture } from '../look-ahead';
import { piece } from '../piece';
import type { Rule } from '../rule';
import { hasTitleShape, isAddressLine } from '../shapes';

const TAGS_ONLY = /^(?:[#@][^\s#@]+[\s،,|]*)+$/u;

/**
 * What a site prints around an article and the article has no field for: invitations to follow,
 * captions, tags, a bare address; also a word or two above a headline. It stays in the body, and the
 * report lists it.
 */
export const furnitureRule: Rule = ({ line, following, state }) => {
  const [next] = following;
  const strayAbove =
    state.lastRole === null && !hasTitleShape(line) && next !== undefined && hasTitleShape(next);
  const isShort = line.text.split(' ').length <= 2;
  const stays =
    isFurniture(line.text) ||
    isAddressLine(line) ||
    TAGS_ONLY.test(line.text) ||
    (strayAbove && isShort);
  if (!stays) return null;
  return {
    pieces: [piece('body', line.text)],
    notices: [{ code: 'kept-in-body', text: line.text }],
  };
};
