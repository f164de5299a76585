import { findAddress } from '../formats/text/find-address';

/** A word, number or address that is written from left to right, signs that belong to it included. */
export interface ForeignToken {
  /** Where it stands in the text, in UTF-16 units. */
  from: number;
  to: number;
  /** True when there is a letter in it, so that numbers after it are drawn to it (UAX #9, W7). */
  hasLetter: boolean;
  /** The sign in front of it: «+», «$», «#»; "" when there is none. */
  sign: string;
  /** What it is without signs at its ends. */
  core: string;
}

/** Scripts that are written from right to left; tatweel belongs to all of them. */
const RTL = '\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}\\u0640';
/** A letter that is written from left to right, or a digit 0-9, with the marks on it. */
const CORE = `(?:(?![${RTL}])\\p{L}|[0-9])\\p{M}*`;
/** What joins letters and digits to one word: «AT&T», «4.5.1», «info@example.org», «24/7». */
const JOINER = "[.,:/\\\\\\-‑–_'’&@+#=?%~*°]";
const CURRENCY = '#$€£¥₪';

const ADDRESS = '(?:https?://|www\\.)[^\\s<>"«»“”،؛|\\u061C\\u200E\\u200F\\u2066-\\u2069\\uFFFC]+';
const SIGN = [
  // Unless it joins what is before it: «كوفيد-19», «ف-16», «2020 -2021»; «و» is a word of its own.
  `(?<![\\p{N}]|(?!\\u0640|(?<!\\p{L})و)\\p{L}|[0-9]\\s)(?:[+\\-−±](?=[${CURRENCY}]?[0-9])[${CURRENCY}]?|\\.(?=\\p{L}))`,
  `[@${CURRENCY}]`,
].join('|');
/** «C++», «C#», «Disney+», «iPhone®». */
const NAME_END = '(?:\\+{1,2}|#|[®™©])(?![\\p{L}\\p{N}])';

const TOKEN = new RegExp(
  `(?<address>${ADDRESS})|(?<sign>${SIGN})?(?<core>${CORE}(?:${JOINER}*${CORE})*)(?:(?<unit>[%‰°])|${NAME_END})?`,
  'giu',
);

/** Names that end in «!»; in other places it ends an Arabic sentence. */
const SHOUTED = /^(?:Yahoo|Jeopardy|Joomla|Oklahoma|Wham|Yum)$/u;
/** Words that are written with a dot at their end. */
const DOTTED = /^(?:(?:\p{L}{1,2}\.)+\p{L}{1,2}|Inc|Ltd|Co|Corp|Jr|Sr)$/u;
const LETTER = /\p{L}/u;

/** Ratings and blood groups, which end in a sign: «BBB-», «AB−». After other names «-» is a dash. */
const RATING = /^(?:([A-F])\1{0,2}|AB|O)$/u;
const MINUS = /[-−](?![-−–+\p{L}\p{N}])/uy;

/** A letter that begins a line is the label of what follows, not a rating: «A- ...». */
function isLabel(text: string, from: number, to: number): boolean {
  return to - from === 1 && /^(?:$|[\n\uFFFC])/u.test(text.slice(Math.max(0, from - 1), from));
}

/** How many signs after a name, which stands from `from` to `to`, belong to it. */
function endOfName(core: string, text: string, from: number, to: number): number {
  const next = text.charAt(to);
  // These often end a sentence.
  if ((next === '!' && SHOUTED.test(core)) || (next === '.' && DOTTED.test(core))) return 1;
  MINUS.lastIndex = to;
  return RATING.test(core) && MINUS.test(text) && !isLabel(text, from, to) ? 1 : 0;
}

/** The words, numbers and addresses of a text that are written from left to right, in their order. */
export function foreignTokens(text: string): ForeignToken[] {
  const tokens: ForeignToken[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const { address, sign = '', core = '', unit = '' } = match.groups ?? {};
    const from = match.index;
    if (address === undefined) {
      const to = from + match[0].length;
      const end = to + (unit === '' ? endOfName(core, text, from, to) : 0);
      tokens.push({ from, to: end, hasLetter: LETTER.test(core), sign, core });
    } else {
      const url = findAddress(address)?.url ?? address;
      tokens.push({ from, to: from + url.length, hasLetter: true, sign: '', core: url });
      TOKEN.lastIndex = from + url.length;
    }
  }
  return tokens;
}
