import type { Article } from '../article/article';
import { isIsoDate } from '../article/is-iso-date';
import { safeStem } from './safe-stem';

/**
 * A name for an exported article's file, without extension: from the slug, else the headline, else
 * «article» with its date. Safe on Windows, macOS and Linux, at most 180 bytes of UTF-8.
 */
export function exportName(article: Article): string {
  const date = article.publishedAt ?? '';
  const fallback = isIsoDate(date) ? `article-${date.slice(0, 10)}` : 'article';
  return safeStem(article.slug) || safeStem(article.headline) || fallback;
}
