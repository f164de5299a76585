/**
 * Marks that change no word: harakat and Quranic signs, tatweel, the bidirectional controls of UAX #9,
 * joiners, soft hyphen, byte order mark, variation selectors.
 */
const SILENT =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u00AD\uFEFF\p{Variation_Selector}]/u;
const SILENT_ALL = new RegExp(SILENT, 'gu');

/** Letters and digits that are written in more than one way, each with the one that stands for all. */
const SAME = new Map<string, string>();
for (const [one, others] of [
  ['ا', 'أإآٱ'],
  ['ه', 'ةۀە'],
  ['ي', 'ىیے'],
  ['ك', 'ک'],
  [
    ' ',
    '\t\v\f\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000',
  ],
] as const) {
  for (const other of Array.from(others)) SAME.set(other, one);
}
for (const zero of ['٠', '۰']) {
  const first = zero.codePointAt(0) ?? 0;
  for (let digit = 0; digit <= 9; digit += 1) {
    SAME.set(String.fromCodePoint(first + digit), String(digit));
  }
}
const SAME_ALL = new RegExp(`[${[...SAME.keys()].join('')}]`, 'gu');

/**
 * Text in the form in which labels, names and dates are compared: alef with and without hamza are
 * one, so are ة and ه, ى and ي, the digits of all three systems and every kind of space; marks that
 * change no word are gone. Each character that stays is one UTF-16 unit where it was one, so that
 * `unfoldedEnd` finds the way back.
 */
export function foldArabic(text: string): string {
  return text.replaceAll(SILENT_ALL, '').replaceAll(SAME_ALL, (one) => SAME.get(one) ?? one);
}

/**
 * Where in `text` the first `folded` UTF-16 units of `foldArabic(text)` end, the marks on the last of
 * them included.
 */
export function unfoldedEnd(text: string, folded: number): number {
  if (folded === 0) return 0;
  let left = folded;
  let index = 0;
  while (index < text.length && (left > 0 || SILENT.test(text.charAt(index)))) {
    if (!SILENT.test(text.charAt(index))) left -= 1;
    index += 1;
  }
  return index;
}
