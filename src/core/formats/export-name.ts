import type { Article } from '../article/article';
import { isIsoDate } from '../article/is-iso-date';
import { safeStem } from './safe-stem';

/** What joins letters or sets words in quotes: without it the word is whole. */
const WITHIN_WORDS = /[«»‹›“”„‘’'\u200C\u200D]|(?<=\d)[,٬](?=\d{3}(?!\d))/gu;
const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

function stemOf(text: string): string {
  return safeStem(text.replaceAll(WITHIN_WORDS, '').replaceAll(NO_WORD, ' '));
}

/**
 * A name for an exported article's file, without extension: from the slug, else the headline, else
 * «article» with its date. Letters, digits and hyphens, since it becomes a part of an address on the web;
 * only a name that Windows keeps for a device has «_» in front. At most 180 bytes of UTF-8.
 */
export function exportName(article: Article): string {
  const date = article.publishedAt ?? '';
  const fallback = isIsoDate(date) ? `article-${date.slice(0, 10)}` : 'article';
  return stemOf(article.slug) || stemOf(article.headline) || fallback;
}
