import type { Article } from '../../article/article';
import { articleSchema } from '../../article/article-schema';
import { withoutComments } from '../../body/without-comments';

/** Known keys in the order of the format; those of nested objects after those of the article. */
const KEY_ORDER = [
  ...Object.keys(articleSchema.shape),
  'place',
  'agency',
  'group',
  'name',
  'title',
  'url',
  'file',
  'alt',
  'caption',
  'credit',
  'type',
  'attrs',
  'content',
  'marks',
  'text',
];

const rank = new Map(KEY_ORDER.map((key, index) => [key, index]));

function rankOf(key: string): number {
  return rank.get(key) ?? rank.size;
}

/** Known keys in their order, then all others by code unit, which is the same in every locale. */
function compareKeys([one]: [string, unknown], [other]: [string, unknown]): number {
  return rankOf(one) - rankOf(other) || (one < other ? -1 : 1);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(compareKeys)
      .map(([key, field]) => [key, ordered(field)]),
  );
}

/**
 * The canonical JSON of an article as a draft keeps it, notes, comments and unknown fields included: keys in the format's order,
 * unknown ones after them, two spaces of indent, a line end at the end. Equal articles give the same
 * bytes, whatever the order in which their fields were set.
 */
export function writeJson(article: Article): string {
  return `${JSON.stringify(ordered(article), null, 2)}\n`;
}

/** The canonical JSON of an article for others: all but the comments of the desk. */
export function exportJson(article: Article): string {
  return writeJson({ ...article, body: withoutComments(article.body) });
}
