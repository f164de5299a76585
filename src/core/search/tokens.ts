import { foldWord } from './fold-word';
import { stems } from './stem';

/** A word of a text. */
export interface Token {
  /** UTF-16 offsets into the text, harakat and the like included. */
  from: number;
  to: number;
  word: FoldedWord;
  /** True for the first word of a line: no phrase goes from one line to the next. */
  opensLine: boolean;
}

/** A word as it is compared. */
export interface FoldedWord {
  folded: string;
  stems: readonly string[];
}

/** Runs of digits, and runs of letters with what may stand among them without being seen. */
const WORD =
  /\p{Nd}+|\p{L}[\p{L}\p{M}\p{Nl}\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u00AD\uFEFF]*|\n/gu;

/** How many words are remembered, in some 5 MB: the frequent ones, which are most of any text. */
const REMEMBERED = 20_000;
const memory = new Map<string, FoldedWord>();

function foldedWord(text: string): FoldedWord {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const folded = foldWord(text);
  const word = { folded, stems: stems(folded) };
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(text, word);
  return word;
}

/** The words of a text, in order. Letters and digits are words of their own, also without a space. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let opensLine = true;
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (run === '\n') opensLine = true;
    else {
      found.push({ from: index, to: index + run.length, word: foldedWord(run), opensLine });
      opensLine = false;
    }
  }
  return found;
}
