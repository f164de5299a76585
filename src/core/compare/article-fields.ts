import type { Article } from '../article/article';

/** The fields of an article that editors compare, in the order in which they are read. */
const KNOWN_FIELDS = [
  'kicker',
  'headline',
  'subheadline',
  'byline',
  'dateline',
  'publishedAt',
  'updatedAt',
  'body',
  'sources',
  'relatedLinks',
  'category',
  'tags',
  'slug',
  'language',
  'leadImage',
  'notes',
] as const satisfies (keyof Article)[];

/** What names the article itself, and is not for editors to compare. */
const ENVELOPE = ['format', 'version', 'id'] as const satisfies (keyof Article)[];

/** A field that this version of the format has. */
export type KnownField = (typeof KNOWN_FIELDS)[number];

/** Stands before the name of a part of the body that this version does not know: `body.name`. */
const IN_BODY = 'body.';

/** True for the name of a field that this version of the format has. */
export function isKnownField(name: string): name is KnownField {
  return KNOWN_FIELDS.some((known) => known === name);
}

function unknownNames(article: Article): string[] {
  const fields = Object.keys(article).filter(
    (name) => !isKnownField(name) && !ENVELOPE.some((known) => known === name),
  );
  const inBody = Object.keys(article.body).filter((name) => name !== 'type' && name !== 'content');
  return [...fields, ...inBody.map((name) => IN_BODY + name)];
}

/**
 * The names of all fields that any of the articles has, in reading order; those that this version
 * does not know stand last.
 */
export function fieldsOf(...articles: Article[]): string[] {
  return [...new Set([...KNOWN_FIELDS, ...articles.flatMap(unknownNames)])];
}

function valueOf(record: object, name: string): unknown {
  return Object.entries(record).find(([key]) => key === name)?.[1];
}

/** What an article has in a field of any name; undefined when it does not have the field. */
export function readField(article: Article, field: string): unknown {
  return field.startsWith(IN_BODY)
    ? valueOf(article.body, field.slice(IN_BODY.length))
    : valueOf(article, field);
}

/** A record with one entry as another has it: that entry's value, or no such entry. */
function withEntry<T extends object>(record: T, from: object, name: string): T {
  const taken = { ...record };
  const value = valueOf(from, name);
  if (value === undefined) Reflect.deleteProperty(taken, name);
  else Reflect.set(taken, name, value);
  return taken;
}

/**
 * An article with one field as another article has it.
 * @param field `body` means the body's blocks; what else the body has are fields of their own
 */
export function takeField(article: Article, from: Article, field: string): Article {
  if (field === 'body') {
    return { ...article, body: { ...article.body, content: from.body.content } };
  }
  if (!field.startsWith(IN_BODY)) return withEntry(article, from, field);
  return {
    ...article,
    body: withEntry(article.body, from.body, field.slice(IN_BODY.length)),
  };
}
