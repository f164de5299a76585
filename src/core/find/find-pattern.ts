import { OBJECT, type FindQuery } from './find-query';
import type { FindIn } from './find-words';
import { isWholeWord } from './word-edges';

/** What is wrong with a regular expression. */
export type PatternFault = 'group' | 'class' | 'repeat' | 'escape' | 'other';

/** The engine's own words say what is wrong, in English; those of V8. */
const FAULTS: [RegExp, PatternFault][] = [
  [/group|unmatched '\)'/iu, 'group'],
  [/character class|range out of order/iu, 'class'],
  [/repeat|quantifier/iu, 'repeat'],
  [/escape|property name|\\ at end/iu, 'escape'],
];

function faultOf(error: unknown): PatternFault {
  const reason = String(error).replace(/^.*\/[a-z]*: /u, '');
  return FAULTS.find(([words]) => words.test(reason))?.[1] ?? 'other';
}

/**
 * Prepares a search for a regular expression: `^` and `$` are the ends of a line, places of no length
 * and those that hold an object are left out. A pattern can take time without end: it is for a thread
 * that can be stopped.
 * @returns what finds it, or what is wrong with the pattern
 */
export function findPattern(query: FindQuery): FindIn | PatternFault {
  let pattern: RegExp;
  try {
    pattern = new RegExp(query.text, query.matchCase ? 'gmu' : 'gimu');
  } catch (error) {
    return faultOf(error);
  }
  return (text) =>
    [...text.matchAll(pattern)]
      .map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
        groups: match.slice(1).map((group: string | undefined) => group ?? ''),
        named: Object.fromEntries(
          Object.entries<string | undefined>(match.groups ?? {}).map(([name, taken]) => [
            name,
            taken ?? '',
          ]),
        ),
      }))
      .filter(
        ({ from, to }) =>
          to > from &&
          !text.slice(from, to).includes(OBJECT) &&
          (!query.wholeWord || isWholeWord(text, from, to)),
      );
}
