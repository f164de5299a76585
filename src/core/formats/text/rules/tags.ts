import { countWords } from '../../../copy/count-words';
import type { Piece } from '../../reading';
import { readBullet } from '../bullets';
import { readLabel } from '../label';
import type { Line } from '../lines';
import { isDateLine, startsWithLabel } from '../look-ahead';
import { piece } from '../piece';
import type { Context, Rule, Taken } from '../rule';
import { endsWithFullStop, isAddressLine } from '../shapes';
import { isHashtags, splitTags } from '../split-tags';
import { TAGS_LABEL } from '../tables/tag-labels';

const MOST_WORDS_OF_TAG = 6;

/** The tags as pieces; one that is said again is a label, which the article leaves out. */
function tagPieces(tags: readonly string[]): Piece[] {
  return tags.map((tag, index) => piece(tags.indexOf(tag) === index ? 'tag' : 'label', tag));
}

/** The lines from the first on that are hashtags, or after a label alone short enough for one. */
function countBelow(following: readonly Line[], fits: (line: Line, index: number) => boolean) {
  const end = following.findIndex((line, index) => !fits(line, index));
  return end < 0 ? following.length : end;
}

function isTag(line: Line): boolean {
  return (
    countWords(line.text) <= MOST_WORDS_OF_TAG &&
    !endsWithFullStop(line.text) &&
    !isAddressLine(line) &&
    !isDateLine(line) &&
    !startsWithLabel(line.text)
  );
}

function takeHashtags({ line, following }: Context): Taken {
  const count = countBelow(following, ({ text }) => isHashtags(text));
  const lines = [line, ...following.slice(0, count)];
  return { pieces: tagPieces(lines.flatMap(({ text }) => splitTags(text))), following: count };
}

/** A label alone, its tags on the lines below it. */
function takeBelow({ following, copyFollows }: Context, label: string): Taken | null {
  if (copyFollows) return null;
  const count = countBelow(
    following,
    (line, index) => isHashtags(line.text) || (isTag(line) && (index === 0 || !line.afterBlank)),
  );
  const bullets = following.slice(0, count).map(({ text }) => ({ text, bullet: readBullet(text) }));
  const tags = bullets.flatMap(({ text, bullet }) => splitTags(bullet?.rest ?? text));
  if (tags.length === 0) return null;
  const numbers = bullets.filter(({ bullet }) => typeof bullet?.number === 'number');
  return {
    pieces: [
      piece('label', label),
      ...numbers.map(({ bullet }) => piece('label', bullet?.marker ?? '')),
      ...tagPieces(tags),
    ],
    following: count,
  };
}

/**
 * Tags: a line of hashtags below the copy, «الوسوم: …», «كلمات مفتاحية» with its words below it. Hashtags
 * above or within the copy are copy.
 */
export const tagsRule: Rule = (context) => {
  const { line, copyFollows, state } = context;
  if (isHashtags(line.text))
    return state.bodyStarted && !copyFollows ? takeHashtags(context) : null;
  const label = readLabel(line.text, TAGS_LABEL);
  if (label === null) return null;
  if (label.rest === '') return takeBelow(context, label.label);
  if (!label.separated && !isHashtags(label.rest)) return null;
  const tags = splitTags(label.rest);
  const fits = tags.every((tag) => countWords(tag) <= MOST_WORDS_OF_TAG);
  if (!fits || tags.length === 0 || endsWithFullStop(label.rest)) return null;
  if (!isHashtags(label.rest) && startsWithLabel(label.rest)) return null;
  return { pieces: [piece('label', label.label), ...tagPieces(tags)] };
};
