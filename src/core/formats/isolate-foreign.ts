import type { Article } from '../article/article';
import { isolateBody } from '../copy/isolate-body';
import type { Reading } from './reading';

/**
 * The article of a reading as it comes into the program: what somebody else wrote has its Latin runs and
 * numbers isolated, as if it was typed here.
 * @param article what the pieces of the reading make, as they were read or as an editor moved them
 */
export function isolateForeign(
  article: Article,
  { isForeign }: Pick<Reading, 'isForeign'>,
): Article {
  return isForeign ? { ...article, body: isolateBody(article.body) } : article;
}
