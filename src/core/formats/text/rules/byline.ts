import { countWords } from '../../../copy/count-words';
import { readDateline } from '../dateline';
import { readLabel } from '../label';
import { startsWithLabel } from '../look-ahead';
import { piece } from '../piece';
import type { Context, Rule, Taken } from '../rule';
import { endsWithFullStop, isNarrative } from '../shapes';
import { splitNames } from '../split-names';
import { BARE_BYLINE_LABEL, BYLINE_LABEL, SURE_BYLINE_LABEL } from '../tables/byline-labels';
import { isCity } from '../tables/places';

const MOST_WORDS_OF_NAME = 5;
const MOST_NAMES = 6;

/** The names in a text, or null when it is more likely a sentence. */
function namesIn(text: string): string[] | null {
  const bare = text.replace(/[\s:،.–—-]+$/u, '');
  if (endsWithFullStop(text) || isNarrative(bare) || /[\d:؟!«]/u.test(bare)) return null;
  const names = splitNames(bare);
  const fits = names.every((name) => countWords(name) <= MOST_WORDS_OF_NAME);
  return fits && names.length > 0 && names.length <= MOST_NAMES ? names : null;
}

function taken(label: string, names: readonly string[], following = 0): Taken {
  return {
    pieces: [
      piece('label', label),
      ...names.map((name) => piece(isCity(name) ? 'dateline-place' : 'byline', name)),
    ],
    following,
  };
}

/** «كتب أحمد علي», «من أحمد علي»: without a sign, but on a line of its own above the copy. */
function readBare({ line, following, state }: Context): Taken | null {
  const label = readLabel(line.text, BARE_BYLINE_LABEL);
  if (label === null || label.rest === '' || state.bodyStarted) return null;
  const [next] = following;
  if (next === undefined || countWords(label.rest) > 3) return null;
  if (label.name === 'من' && readDateline(next.text) === null) return null;
  const names = namesIn(label.rest);
  return names === null ? null : taken(label.label, names);
}

/**
 * Who wrote it: «كتب: سارة أحمد», «بقلم سارة أحمد», a label alone with the names on the next line.
 * Below the copy it counts only where no copy follows.
 */
export const bylineRule: Rule = (context) => {
  const { line, following, copyFollows, state } = context;
  if (state.bodyStarted && copyFollows) return null;
  const sure = readLabel(line.text, SURE_BYLINE_LABEL);
  const label = sure ?? readLabel(line.text, BYLINE_LABEL);
  if (label === null) return readBare(context);
  if (label.rest !== '') {
    const names = sure !== null || label.separated ? namesIn(label.rest) : null;
    return names === null ? readBare(context) : taken(label.label, names);
  }
  const [next] = following;
  if (next === undefined || !label.separated || startsWithLabel(next.text)) return null;
  const names = namesIn(next.text);
  return names === null ? null : taken(label.label, names, 1);
};
