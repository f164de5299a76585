const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const WAW = 0x06_48;

/** True for the UTF-16 units that stand between words: spaces of every kind. */
function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0x16_80 ||
    (unit >= 0x20_00 && unit <= 0x20_0a) ||
    unit === 0x20_28 ||
    unit === 0x20_29 ||
    unit === 0x20_2f ||
    unit === 0x20_5f ||
    unit === 0x30_00
  );
}

/** Marks that part words even when no space stands there: – — … ، ؛ ؟ « » “ ”. */
function isBreak(unit: number): boolean {
  return (
    unit === 0x06_0c ||
    unit === 0x06_1b ||
    unit === 0x06_1f ||
    unit === 0xab ||
    unit === 0xbb ||
    unit === 0x20_13 ||
    unit === 0x20_14 ||
    unit === 0x20_26 ||
    unit === 0x20_1c ||
    unit === 0x20_1d
  );
}

function isDigit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x06_60 && unit <= 0x06_69) ||
    (unit >= 0x06_f0 && unit <= 0x06_f9)
  );
}

/** True when the character at `index` is a letter or a digit; harakat and signs are neither. */
function isLetterOrDigit(text: string, index: number, unit: number): boolean {
  if (unit < 0x80) {
    return isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  }
  if (unit >= 0x06_20 && unit <= 0x06_4a) return unit !== 0x06_40;
  if (unit >= 0x06_4b && unit <= 0x06_5f) return false;
  return LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(index) ?? unit));
}

/** True where the text goes on with an address, whose punctuation parts nothing. */
function isAddress(text: string, index: number): boolean {
  return (
    text.startsWith('http://', index) ||
    text.startsWith('https://', index) ||
    text.startsWith('www.', index)
  );
}

function addressEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

/**
 * Counts words as an Arabic desk does, and as word processors do: a word is what stands between
 * spaces and has a letter or a digit in it. Beyond that,
 * - harakat, tatweel and bidirectional marks change nothing, and punctuation alone is no word;
 * - Arabic punctuation, quotation marks, dashes and dots in a row part words that lack a space
 *   («الصين،وروسيا» is two); a comma between digits does not («1،420» is one, as are 12.5% and 1,420);
 * - an address is one word; so is what a hyphen or a slash joins («مارس/آذار»), as in word processors;
 * - a detached «و» is no word of its own: it belongs to the next one, so that mending the space
 *   changes no count.
 */
export function countWords(text: string): number {
  let words = 0;
  let letters = 0;
  let first = 0;
  const end = (): void => {
    if (letters > 1 || (letters === 1 && first !== WAW)) words += 1;
    letters = 0;
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isSpace(unit)) end();
    else if (isLetterOrDigit(text, index, unit)) {
      if (letters === 0) {
        if ((unit === 0x68 || unit === 0x77) && isAddress(text, index)) {
          index = addressEnd(text, index) - 1;
          words += 1;
          continue;
        }
        first = unit;
      }
      letters += 1;
    } else if (unit === 0x2e && text.charCodeAt(index + 1) === 0x2e) end();
    else if (isBreak(unit)) {
      const joins =
        unit === 0x06_0c &&
        isDigit(text.charCodeAt(index - 1)) &&
        isDigit(text.charCodeAt(index + 1));
      if (!joins) end();
    }
  }
  end();
  return words;
}

/** Marks that take no room of their own: they sit on a letter, join, or only direct. */
const NO_ROOM =
  /[\p{M}\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060\u2066-\u2069\u00AD\uFEFF\p{Emoji_Modifier}]/u;
const ZERO_WIDTH_JOINER = 0x20_0d;

function takesRoom(code: number): boolean {
  if (code >= 0x20 && code < 0x03_00) return code < 0x7f || (code > 0x9f && code !== 0xad);
  if (code >= 0x06_20 && code <= 0x06_4a) return true;
  return !NO_ROOM.test(String.fromCodePoint(code));
}

/**
 * Counts characters as a reader sees them: letters, digits, punctuation, spaces and tatweel one each,
 * a letter with its harakat one, an emoji of several code points one; bidirectional marks, joiners
 * and line ends none. A cheap reading of the grapheme clusters of UAX #29.
 */
export function countCharacters(text: string): number {
  let characters = 0;
  let previous = 0;
  let flagOpen = false;
  for (let index = 0; index < text.length;) {
    const code = text.codePointAt(index) ?? 0;
    index += code > 0xff_ff ? 2 : 1;
    const isFlagHalf = code >= 0x1_f1_e6 && code <= 0x1_f1_ff;
    const joined = previous === ZERO_WIDTH_JOINER && code >= 0x21_00 && characters > 0;
    if (isFlagHalf && flagOpen) flagOpen = false;
    else {
      flagOpen = isFlagHalf;
      if (!joined && takesRoom(code)) characters += 1;
    }
    previous = code;
  }
  return characters;
}
