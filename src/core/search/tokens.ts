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

/** How many words are remembered at most, in some 10 MB: the frequent ones are most of any text. */
const REMEMBERED = 40_000;
/** The words that came last, and those that came before them: what is used again goes on living. */
let recent = new Map<string, FoldedWord>();
let older = new Map<string, FoldedWord>();

function foldedWord(text: string): FoldedWord {
  const known = recent.get(text);
  if (known !== undefined) return known;
  let word = older.get(text);
  if (word === undefined) {
    const folded = foldWord(text);
    word = { folded, stems: stems(folded) };
  }
  if (recent.size >= REMEMBERED / 2) {
    older = recent;
    recent = new Map();
  }
  recent.set(text, word);
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
