import type { Article } from '../article/article';
import { emptyBody } from '../body/body-json';
import { sameValue } from '../article/same-value';
import { fieldsOf, readField, takeField } from './article-fields';
import {
  type BodyHunk,
  type Changed,
  type HunkChoice,
  mergeBlocks,
  type Side,
} from './merge-blocks';

/** A field of two articles that are to be one. */
export interface FieldMerge {
  field: string;
  changed: Changed;
  /** What is taken unless an editor chooses otherwise. */
  choice: Side;
}

/** Two articles that are to be one. */
export interface ArticleMerge {
  mine: Article;
  theirs: Article;
  /** Every field of either, in reading order, but for the body's blocks. */
  fields: FieldMerge[];
  /** The body's blocks, from start to end. */
  body: BodyHunk[];
}

/** What was chosen: by the name of the field, and by the position of the hunk in `ArticleMerge.body`. */
export interface MergeChoices {
  fields: ReadonlyMap<string, Side>;
  hunks: ReadonlyMap<number, HunkChoice>;
}

function mergeField(
  base: Article | null,
  mine: Article,
  theirs: Article,
  field: string,
): FieldMerge {
  const ours = readField(mine, field);
  const other = readField(theirs, field);
  if (sameValue(ours, other)) return { field, changed: 'same', choice: 'mine' };
  const before = base === null ? undefined : readField(base, field);
  const known = base !== null;
  if (known && sameValue(before, other)) return { field, changed: 'mine', choice: 'mine' };
  if (known && sameValue(before, ours)) return { field, changed: 'theirs', choice: 'theirs' };
  return { field, changed: 'both', choice: 'mine' };
}

/**
 * Sets two articles against each other, field by field and the body by hunks of blocks.
 * @param base what both come from; null when that is not known
 */
export function mergeArticles(base: Article | null, mine: Article, theirs: Article): ArticleMerge {
  const fields = fieldsOf(mine, theirs)
    .filter((field) => field !== 'body')
    .map((field) => mergeField(base, mine, theirs, field));
  const body = mergeBlocks(base?.body.content ?? null, mine.body.content, theirs.body.content);
  return { mine, theirs, fields, body };
}

/**
 * The one article of the two.
 * @param choices what an editor chose; the merge's own choice stands for everything else
 */
export function applyMerge(merge: ArticleMerge, choices: MergeChoices): Article {
  const { mine, theirs, fields } = merge;
  let merged = mine;
  for (const { field, choice } of fields) {
    if ((choices.fields.get(field) ?? choice) === 'theirs')
      merged = takeField(merged, theirs, field);
  }
  const content = merge.body.flatMap((hunk, index) => {
    if (hunk.changed === 'same') return hunk.mine;
    const choice = choices.hunks.get(index) ?? hunk.choice;
    if (choice === 'both') return [...hunk.mine, ...hunk.theirs];
    return hunk[choice];
  });
  const body = { ...merged.body, content: content.length > 0 ? content : emptyBody().content };
  return { ...merged, body };
}
