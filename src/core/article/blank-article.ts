import { emptyBody } from '../body/body-json';
import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from './article';

/**
 * A new article with nothing in it.
 * @param id the draft's identifier; "" for an article that is no draft yet
 */
export function blankArticle(id: string): Article {
  return {
    format: ARTICLE_FORMAT,
    version: ARTICLE_VERSION,
    id,
    language: 'ar',
    slug: '',
    kicker: '',
    headline: '',
    subheadline: '',
    byline: [],
    dateline: { place: '', agency: '' },
    publishedAt: null,
    updatedAt: null,
    body: emptyBody(),
    sources: [],
    relatedLinks: [],
    category: '',
    tags: [],
    leadImage: null,
    notes: '',
  };
}
