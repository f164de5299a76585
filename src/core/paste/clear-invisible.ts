import { type OwnedText, ownedText, replaceIn } from './owned-text';
import { readableForms } from './presentation-forms';

/**
 * What has no width and no business in copy: soft hyphens, zero-width spaces, word joiners, byte order
 * marks, object replacements, and controls but tabs and line ends.
 */
const NOTHING =
  /(?![\t\n\v\f\r\u0085])[\p{Cc}\u00AD\u180E\u200B\u2060-\u2064\uFEFF\uFFF9-\uFFFC]/gu;

/** A non-joiner is Persian spelling between letters; elsewhere it is a leftover. */
const STRAY_NON_JOINER = /(?<![\p{L}\p{M}])\u200C+|\u200C+(?!\p{L})/gu;
/** A joiner shapes a letter («ه‍» of hijri years) or joins emoji; after anything else it is one. */
const STRAY_JOINER = /(?<![\p{L}\p{M}\p{Emoji}\u200D])\u200D+|(?<=\u200D)\u200D+/gu;

const RIGHT = '[\\p{Script=Arabic}\\p{Script=Hebrew}]';
const LEFT = `(?!${RIGHT})\\p{L}`;
const MARKS = '[\\u061C\\u200E\\u200F]';
/**
 * Direction marks that change nothing: at the ends of a line, whose direction the paragraph says, next
 * to a letter of their own direction, and all but the last of several.
 */
const STRAY_MARKS = [
  new RegExp(`(?<=^\\s*)${MARKS}+|${MARKS}+(?=\\s*$)`, 'gmu'),
  new RegExp(`${MARKS}+(?=${MARKS})`, 'gu'),
  new RegExp(`(?<=${RIGHT}\\p{M}*)[\\u061C\\u200F]|[\\u061C\\u200F](?=${RIGHT})`, 'gu'),
  new RegExp(`(?<=${LEFT}\\p{M}*)\\u200E|\\u200E(?=${LEFT})`, 'gu'),
];

/** Spaces that layout brings: of fixed widths, tabs, and runs with a non-breaking space among them. */
const FIXED_SPACES = /[\t\v\f\u0085\u1680\u2000-\u200A\u205F\u3000]/gu;
const SPACES = /[ \u00A0\u202F]+/gu;

/** Whether anything of all that may be in a line; most lines have nothing. */
const SUSPICIOUS =
  /(?!\n)[\p{Cc}\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u202F\u205F-\u2064\u3000\uFB50-\uFDF2\uFE70-\uFEFF\uFFF9-\uFFFC]| {2}|\r/u;

/**
 * A run of spaces as one. A single non-breaking space stays beside a digit, where Arabic copy wants it
 * («12 %»); elsewhere programs put it in by themselves.
 */
function oneSpace(found: string, index: number, text: string): string {
  if (found.length > 1 || found === ' ') return ' ';
  const around = text.slice(Math.max(index - 1, 0), index + 2);
  return /\p{Nd}/u.test(around) ? found : ' ';
}

/** `clearInvisible` for a line of several runs. */
export function clearLine(line: OwnedText): OwnedText {
  if (!SUSPICIOUS.test(line.text)) return line;
  let cleared = replaceIn(line, NOTHING, () => '');
  cleared = replaceIn(cleared, /[\uFB50-\uFDF2\uFE70-\uFEFC]+/gu, readableForms);
  cleared = replaceIn(cleared, FIXED_SPACES, () => ' ');
  cleared = replaceIn(cleared, STRAY_NON_JOINER, () => '');
  cleared = replaceIn(cleared, STRAY_JOINER, () => '');
  for (const stray of STRAY_MARKS) cleared = replaceIn(cleared, stray, () => '');
  const { text } = cleared;
  return replaceIn(cleared, SPACES, (found, index) => oneSpace(found, index, text));
}

/**
 * A text without what nobody sees and programs leave behind. Letters, digits and signs stay; so do
 * isolates, embeddings and line ends, which whoever knows the whole line deals with.
 */
export function clearInvisible(text: string): string {
  return clearLine(ownedText([text])).text;
}
