import type { Article } from '../../article/article';
import { blankArticle } from '../../article/blank-article';
import { readWebAddress } from '../../article/web-address';
import { knownBody } from '../../body/known-body';

/** An address that may stand in a page, if only as text: `javascript:` and its like never do. */
function publicAddress(url: string): string {
  const address = readWebAddress(url);
  return address.ok || address.fault !== 'forbidden-scheme' ? url : '';
}

/**
 * The part of an article that may be published. The notes stay on the desk. So does what this version
 * does not know, since it cannot be judged to be for readers (of unknown nodes in the body the words
 * are copy and stay); the JSON export has all of it. Addresses of a dangerous kind leave no trace.
 */
export function publicArticle(article: Article): Article {
  const { place, agency } = article.dateline;
  return {
    ...blankArticle(article.id),
    language: article.language,
    slug: article.slug,
    kicker: article.kicker,
    headline: article.headline,
    subheadline: article.subheadline,
    byline: article.byline,
    dateline: { place, agency },
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    body: knownBody(article.body),
    sources: article.sources.map(({ name, url }) => ({ name, url: publicAddress(url) })),
    relatedLinks: article.relatedLinks.map(({ group, title, url }) => ({
      group,
      title,
      url: publicAddress(url),
    })),
    category: article.category,
    tags: article.tags,
    leadImage: article.leadImage === null ? null : publicImage(article.leadImage),
  };
}

function publicImage({ file, alt, caption, credit }: NonNullable<Article['leadImage']>) {
  return { file, alt, caption, credit };
}
