import type { BodyNode } from '../body/body-json';
import type { Article } from './article';

/** Blocks of the body that took the place of others. */
export interface BodySplice {
  /** Index of the first block that changed. */
  from: number;
  /** How many blocks went. */
  remove: number;
  /** The blocks that came. */
  insert: BodyNode[];
}

/** What makes one article of another: the fields that differ, and the part of the body that does. */
export interface ArticleChange {
  fields: Partial<Omit<Article, 'body'>>;
  body: BodySplice | null;
}

/** The article after the change. Both arguments stay as they are. */
export function applyChange(article: Article, change: ArticleChange): Article {
  const changed = { ...article, ...change.fields };
  if (change.body === null) return changed;
  const { from, remove, insert } = change.body;
  const content = article.body.content.toSpliced(from, remove, ...insert);
  return { ...changed, body: { ...article.body, content } };
}
