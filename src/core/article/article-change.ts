import type { BodyNode } from '../body/body-json';
import type { Article } from './article';

/** Blocks of the body that took the place of others, and what else changed of the body itself. */
export interface BodySplice {
  /** Index of the first block that changed. */
  from: number;
  /** How many blocks went. */
  remove: number;
  /** The blocks that came. */
  insert: BodyNode[];
  /** Only where the body has fields that this version does not know. */
  fields?: Record<string, unknown> | undefined;
  removed?: string[] | undefined;
}

/** What makes one article of another: the fields that differ, and the part of the body that does. */
export interface ArticleChange {
  fields: Partial<Omit<Article, 'body'>>;
  /** Names of fields that went: only ones that this version does not know do. */
  removed?: string[] | undefined;
  body: BodySplice | null;
}

function without<Whole extends object>(whole: Whole, names: readonly string[] = []): Whole {
  const rest = { ...whole };
  for (const name of names) Reflect.deleteProperty(rest, name);
  return rest;
}

/** The article after the change. Both arguments stay as they are. */
export function applyChange(article: Article, change: ArticleChange): Article {
  const changed = without({ ...article, ...change.fields }, change.removed);
  if (change.body === null) return changed;
  const { from, remove, insert, fields, removed } = change.body;
  const content = article.body.content.toSpliced(from, remove, ...insert);
  const body = without({ ...article.body, ...fields }, removed);
  return { ...changed, body: { ...body, type: 'doc', content } };
}
