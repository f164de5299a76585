import { OBJECT, type FindQuery, type TextMatch } from './find-query';
import { characterFolding, type FoldCharacter, foldText } from './fold-text';
import { isWholeWord } from './word-edges';

/** Finds the places in a text, in its order; they never overlap. */
export type FindIn = (text: string) => TextMatch[];

const MARK = /^\p{M}/u;

/** Where the marks that do not count end, which stand on the letter before `at`. */
function endOfMarks(text: string, at: number, fold: FoldCharacter): number {
  let end = at;
  while (end < text.length && isMark(text.charAt(end)) && fold(text.charAt(end)) === '') end += 1;
  return end;
}

/** Marks over letters and tatweel: they belong to the letter before them. */
function isMark(character: string): boolean {
  return character === '\u0640' || MARK.test(character);
}

function findLiteral(text: string, words: string): TextMatch[] {
  const found: TextMatch[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    found.push({ from: at, to: at + words.length, groups: [], named: {} });
  }
  return found;
}

/**
 * Prepares a search for words. Letters and harakat are folded as the query wants it; a match takes the
 * marks on its last letter along, and begins and ends between whole characters of the text. Words that
 * are nothing but marks, as «ً» or a tatweel, are looked for as they are.
 * @returns what finds them; null when there is nothing to look for
 */
export function findWords(query: FindQuery): FindIn | null {
  if (query.text === '') return null;
  const fold = characterFolding(query);
  const { text: words } = foldText(query.text, fold);
  if (words === '') return (text) => findLiteral(text, query.text);
  return (text) => {
    const folded = foldText(text, fold);
    const found: TextMatch[] = [];
    let at = folded.text.indexOf(words);
    while (at !== -1) {
      const end = at + words.length;
      const from = folded.starts[at] ?? 0;
      const to = endOfMarks(text, folded.ends[end - 1] ?? text.length, fold);
      const isFit =
        folded.starts[at - 1] !== from &&
        folded.starts[end] !== folded.starts[end - 1] &&
        !MARK.test(text.slice(to)) &&
        !text.slice(from, to).includes(OBJECT) &&
        (!query.wholeWord || isWholeWord(text, from, to));
      if (isFit) found.push({ from, to, groups: [], named: {} });
      at = folded.text.indexOf(words, isFit ? end : at + 1);
    }
    return found;
  };
}
