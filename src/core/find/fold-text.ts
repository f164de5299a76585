import { foldArabic } from '../copy/fold-arabic';
import type { FindQuery } from './find-query';

/** Text in the form in which it is compared, and the way back. */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`, where in the original its character begins. */
  starts: number[];
  /** For each UTF-16 unit of `text`, where in the original its character ends. */
  ends: number[];
}

/** Turns one character into what stands for it; "" for one that does not count. */
export type FoldCharacter = (character: string) => string;

/** The marks of Arabic that are written over and under letters: harakat, Quranic signs. */
const HARAKA = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/u;
const TATWEEL = '\u0640';
const PRESENTATION_FORM = /[\uFB50-\uFDFF\uFE70-\uFEFC]/u;
const SPACE = /\s/u;

/** True for a mark that is left out unless the search asks for it. */
function isHaraka(character: string): boolean {
  return HARAKA.test(character);
}

function foldOne(character: string, query: FindQuery): string {
  if (isHaraka(character)) return query.matchHarakat ? character : '';
  if (character === TATWEEL) return query.exactLetters ? character : '';
  const plain = PRESENTATION_FORM.test(character) ? character.normalize('NFKC') : character;
  // Also where letters are exact, nobody can see a directional mark or the width of a space.
  const folded = foldArabic(plain);
  const visible = folded === '' || SPACE.test(plain) || !query.exactLetters ? folded : character;
  return query.matchCase ? visible : visible.toLowerCase();
}

/** How the characters of a search and of the copy are folded before they are compared. */
export function characterFolding(query: FindQuery): FoldCharacter {
  const known = new Map<string, string>();
  return (character) => {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = foldOne(character, query);
      known.set(character, folded);
    }
    return folded;
  };
}

/** Folds a text character by character and keeps where each came from. */
export function foldText(text: string, fold: FoldCharacter): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const form = fold(character);
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(at);
      ends.push(end);
    }
    folded += form;
    at = end;
  }
  return { text: folded, starts, ends };
}
