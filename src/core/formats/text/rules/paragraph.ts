import { piece } from '../piece';
import type { Rule } from '../rule';
import { isCopy } from '../shapes';

/** Rows of signs that part the sections of a text. */
const SIGNS_ONLY = /^[\p{P}\p{S}\s]+$/u;
const EMOJI = /\p{Extended_Pictographic}/u;

/** «***», «ـــــ»: layout, not copy. */
export const signsRule: Rule = ({ line }) =>
  SIGNS_ONLY.test(line.text.replaceAll('ـ', '-')) && !EMOJI.test(line.text)
    ? { pieces: [piece('label', line.text)] }
    : null;

/**
 * Everything that no other rule took is a paragraph. Below sources or links, what is no sentence is
 * likely something else, and the report lists it.
 */
export const paragraphRule: Rule = ({ line, state }) => ({
  pieces: [piece('body', line.text)],
  notices: state.backStarted && !isCopy(line) ? [{ code: 'kept-in-body', text: line.text }] : [],
  startsBody: true,
});
