/** What is looked for, and how strictly. */
export interface FindQuery {
  text: string;
  /** `text` is a regular expression (ECMAScript, flag `u`) and matches copy as it is written. */
  isPattern: boolean;
  /** Only whole written words: «علي», but not «وعلي» or «العليا». */
  wholeWord: boolean;
  /** Capital and small letters differ. */
  matchCase: boolean;
  /** Harakat have to be the same; without it they do not count. No effect on a pattern. */
  matchHarakat: boolean;
  /** ا أ إ آ, ة ه, ى ي, ک ك, the digits of three systems and tatweel differ. No effect on a pattern. */
  exactLetters: boolean;
}

/** A place in a text where something was found; UTF-16 units of the text. */
export interface TextMatch {
  from: number;
  to: number;
  /** What the groups of a pattern took, from `$1` on; "" for a group that took nothing. */
  groups: readonly string[];
  /** What its named groups took. */
  named: Readonly<Record<string, string>>;
}

/** Stands in a text for something that is no letter: a footnote, an element that is not known. */
export const OBJECT = '\uFFFC';
