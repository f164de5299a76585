/** Controls that nobody sees: joiners, direction marks, soft hyphens, byte order marks. */
const UNSEEN = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF';
const UNSEEN_START = new RegExp(`^[${UNSEEN}]+`, 'u');
const UNSEEN_END = new RegExp(`[${UNSEEN}]+$`, 'u');
const ALL_UNSEEN = new RegExp(`^[${UNSEEN}]*$`, 'u');

/** What a sign of several code points ends in: emoji, skin tones, flags, keycaps. */
const EMOJI_END =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0F\u20E3\u{E0020}-\u{E007F}]$/u;

/** How much text decides what one key deletes, in UTF-16 units: a row of flags is counted from its start. */
export const DELETION_REACH = 256;

const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });

function lastUnit(text: string): number {
  if (EMOJI_END.test(text)) return Array.from(segmenter.segment(text)).at(-1)?.segment.length ?? 0;
  return (text.codePointAt(text.length - 2) ?? 0) > 0xff_ff ? 2 : 1;
}

/**
 * How many UTF-16 units Backspace deletes: the last mark of a letter that has some, else the letter,
 * the tatweel, the emoji as a whole. Controls that nobody sees go with what stands before them, and with
 * what stands after them where nothing else is left: each press changes something to see.
 * @param before the text before the caret, or the last `DELETION_REACH` units of it
 */
export function backspaceLength(before: string): number {
  const seen = before.replace(UNSEEN_END, '');
  const rest = seen.slice(0, seen.length - lastUnit(seen));
  return ALL_UNSEEN.test(rest) ? before.length : before.length - rest.length;
}

/**
 * How many UTF-16 units Delete deletes: a letter with all its marks, a whole emoji. Controls that nobody
 * sees go with what stands after them, and with what stands before them where nothing else is left.
 * @param after the text after the caret, or the first `DELETION_REACH` units of it
 */
export function deleteLength(after: string): number {
  const unseen = UNSEEN_START.exec(after)?.[0].length ?? 0;
  const [first] = segmenter.segment(after.slice(unseen));
  const length = unseen + (first?.segment.length ?? 0);
  return ALL_UNSEEN.test(after.slice(length)) ? after.length : length;
}
