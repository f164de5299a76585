import type { Article } from '../../article/article';
import { isImageName } from '../../images/image-name';
import { pageDescription } from './page-title';

/** The members of an object that have something in them: «only what is known». */
function known(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) =>
        value !== '' && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function organization(name: string): Record<string, unknown> | null {
  return name === '' ? null : { '@type': 'Organization', name };
}

/**
 * The article as schema.org's NewsArticle, for search engines and whoever else reads pages by
 * program: the properties that Google's documentation and schema.org name for it, as far as they are
 * known.
 * @param article as `shownArticle` gives it
 */
export function newsArticle(article: Article): Record<string, unknown> {
  const { dateline, leadImage } = article;
  const agency = organization(dateline.agency);
  return known({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    alternativeHeadline: article.subheadline,
    description: pageDescription(article),
    inLanguage: article.language,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    dateline: dateline.place,
    author: article.byline.map((name) => ({ '@type': 'Person', name })),
    sourceOrganization: agency,
    publisher: agency,
    articleSection: article.category,
    keywords: article.tags,
    image:
      // A file beside the page has no address of its own before the page is published.
      leadImage === null || isImageName(leadImage.file)
        ? null
        : known({ '@type': 'ImageObject', url: leadImage.file, caption: leadImage.caption }),
    citation: article.sources.map(({ name, url }) => known({ '@type': 'CreativeWork', name, url })),
  });
}
