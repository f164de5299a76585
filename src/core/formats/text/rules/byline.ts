import { countWords } from '../../../copy/count-words';
import type { Piece } from '../../reading';
import { readDateline } from '../dateline';
import { readLabel } from '../label';
import { startsWithLabel } from '../look-ahead';
import { piece } from '../piece';
import type { Context, Rule, Taken } from '../rule';
import { endsWithFullStop, isNarrative } from '../shapes';
import { splitNames } from '../split-names';
import { trimEdges } from '../trim-edges';
import { BARE_BYLINE_LABEL, BYLINE_LABEL, SURE_BYLINE_LABEL } from '../tables/byline-labels';
import { isCity } from '../tables/places';

const MOST_WORDS_OF_NAME = 5;
const MOST_NAMES = 6;
const LONE_WAW = /(?<=\s)و(?=\s)/gu;

/** The names in a text as pieces, or null when it is more likely a sentence. */
function namesIn(text: string): Piece[] | null {
  const bare = trimEdges(text, /(?!)/u, /[\s:،.–—-]/u);
  if (readLabel(bare, BYLINE_LABEL) !== null) return null;
  if (endsWithFullStop(text) || isNarrative(bare) || /[\d:؟!«]/u.test(bare)) return null;
  const names = splitNames(bare);
  const fits = names.every(
    (name) => countWords(name) <= MOST_WORDS_OF_NAME && readLabel(name, BYLINE_LABEL) === null,
  );
  if (!fits || names.length === 0 || names.length > MOST_NAMES) return null;
  return [
    ...names.map((name) => piece(isCity(name) ? 'dateline-place' : 'byline', name)),
    ...Array.from(bare.matchAll(LONE_WAW), ([waw]) => piece('label', waw)),
  ];
}

function taken(label: string, names: readonly Piece[], following = 0): Taken {
  return { pieces: [piece('label', label), ...names], following };
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
 * A name alone between the headline and a paragraph with its dateline: the habit of newspapers. Names
 * have two or three words and no article at the beginning.
 */
function readUnlabelled({ line, following, state }: Context): Taken | null {
  const [next] = following;
  const words = countWords(line.text);
  const dateline = next === undefined ? null : readDateline(next.text);
  if (state.lastRole !== 'headline' && state.lastRole !== 'subheadline') return null;
  if (words < 2 || words > 3 || dateline?.sure !== true || dateline.rest === '') return null;
  if (!/^(?!ال)[\p{L}\p{M}\s.]+$/u.test(line.text)) return null;
  return { pieces: [piece('byline', line.text)] };
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
  if (label === null) return readBare(context) ?? readUnlabelled(context);
  if (label.rest !== '') {
    const names = sure !== null || label.separated ? namesIn(label.rest) : null;
    return names === null ? readBare(context) : taken(label.label, names);
  }
  const [next] = following;
  if (next === undefined || !label.separated || startsWithLabel(next.text)) return null;
  const names = namesIn(next.text);
  return names === null ? null : taken(label.label, names, 1);
};
