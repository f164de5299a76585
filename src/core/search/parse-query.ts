import { withoutProclitics } from './stem';
import { type FoldedWord, tokens } from './tokens';

/** A word that is looked for. */
export interface QueryWord extends FoldedWord {
  /** What a stem may begin with to be this word, which is not finished yet; none for a finished one. */
  prefixes: readonly string[];
}

/** Words that must follow each other; a single word most of the time. */
export type QueryPhrase = readonly QueryWord[];

/** What is looked for: all of these. */
export type SearchQuery = readonly QueryPhrase[];

/** Quotation marks, each with the one that closes it. */
const QUOTED = /"([^"]*)("?)|«([^«»]*)(»?)|[“„”]([^“”„]*)([“”]?)/gu;

/** A phrase of a text's words, which is null when there are none. */
function phraseOf(text: string): QueryWord[] | null {
  const words = tokens(text).map(({ word }) => ({ ...word, prefixes: [] }));
  return words.length === 0 ? null : words;
}

function phrasesOf(text: string): QueryWord[][] {
  // What hangs together, «F-16», «aljazeera.net», is a phrase, too.
  return text.split(/\s+/u).flatMap((run) => {
    const phrase = phraseOf(run);
    return phrase === null ? [] : [phrase];
  });
}

/** A word that may go on: its last letters may still become an ending, or the middle of a word. */
function unfinished({ folded, stems }: QueryWord): QueryWord {
  return { folded, stems, prefixes: withoutProclitics(folded) };
}

/** Reads what was typed into the search field: words, and phrases in quotation marks of any kind. */
export function parseQuery(typed: string): SearchQuery {
  const phrases: QueryWord[][] = [];
  let end = 0;
  let closed = false;
  for (const match of typed.matchAll(QUOTED)) {
    const [all, one, closesOne, two, closesTwo, three, closesThree] = match;
    phrases.push(...phrasesOf(typed.slice(end, match.index)));
    const phrase = phraseOf(one ?? two ?? three ?? '');
    if (phrase !== null) phrases.push(phrase);
    end = match.index + all.length;
    closed = (closesOne ?? closesTwo ?? closesThree ?? '') !== '';
  }
  const rest = phrasesOf(typed.slice(end));
  phrases.push(...rest);
  const last = phrases.at(-1);
  const word = last?.at(-1);
  if (last !== undefined && word !== undefined && !(closed && rest.length === 0)) {
    last[last.length - 1] = unfinished(word);
  }
  return phrases;
}
