import { NODE_IN_TEXT } from '#core/typing/text-before';
import type { ResolvedPos } from '@tiptap/pm/model';

/** How far back all aids but the quotes look, in UTF-16 units: a few words. */
const FEW_WORDS = 240;

/** The text before a position in its block, nodes that are no text as one unit each. */
export function textBefore($pos: ResolvedPos, length: number = $pos.parentOffset): string {
  const from = Math.max(0, $pos.parentOffset - length);
  return $pos.parent.textBetween(from, $pos.parentOffset, undefined, NODE_IN_TEXT);
}

/** The last words before a position in its block; the first of them may be cut off. */
export function lastWordsBefore($pos: ResolvedPos): string {
  const text = textBefore($pos, FEW_WORDS);
  // A word that is cut in two must not look like another one.
  return $pos.parentOffset <= FEW_WORDS ? text : text.slice(text.search(/\s/u) + 1);
}

/** Whether Arabic is typed there: not in a block of the other direction, nor in an isolated run. */
export function isArabicPlace($pos: ResolvedPos): boolean {
  if ($pos.parent.attrs['dir'] === 'ltr' || $pos.parent.type.spec.code === true) return false;
  return !$pos.marks().some(({ type, attrs }) => type.name === 'isolate' && attrs['dir'] === 'ltr');
}
