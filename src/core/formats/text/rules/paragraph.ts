import { piece } from '../piece';
import type { Rule } from '../rule';
import { isCopy } from '../shapes';
import { isLayout } from '../tables/layout-words';

/** Rows of signs that part the sections of a text. */
const SIGNS_ONLY = /^[\p{P}\p{S}\s]+$/u;
const EMOJI = /\p{Extended_Pictographic}/u;

/** «***», «ـــــ», «list of 2 items»: layout, not copy. */
export const layoutRule: Rule = ({ line }) => {
  const signs = SIGNS_ONLY.test(line.text.replaceAll('ـ', '-')) && !EMOJI.test(line.text);
  return signs || isLayout(line.folded) ? { pieces: [piece('label', line.text)] } : null;
};

/**
 * Everything that no other rule took is a paragraph. Below sources or links, what is no sentence is
 * likely something else, and the report lists it.
 */
export const paragraphRule: Rule = ({ line, state }) => ({
  pieces: [piece('body', line.text)],
  notices: state.backStarted && !isCopy(line) ? [{ code: 'kept-in-body', text: line.text }] : [],
  startsBody: true,
});
