import type { Article } from '../article/article';
import { attributeText, type BodyNode, isBodyNode } from '../body/body-json';
import { bodyText } from '../body/body-text';
import type { SearchField } from './search-fields';

/** An address as people read it: percent-encoded letters decoded, without its scheme. */
function readableAddress(url: string): string {
  const bare = url.replace(/^https?:\/\//iu, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    // A lone % or bytes in another encoding than UTF-8: as it was typed.
    return bare;
  }
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

/** What readers do not read and a desk still looks for: alternative texts, and where cards lead. */
function unreadWords(node: BodyNode): string[] {
  if (node.type === 'image') return [attributeText(node.attrs, 'alt')];
  if (node.type === 'embed') return [readableAddress(attributeText(node.attrs, 'url'))];
  return Array.isArray(node.content) ? node.content.filter(isBodyNode).flatMap(unreadWords) : [];
}

/** What an article is searched in: the text of each of its parts, one line for each item or block. */
export function searchTexts(article: Article): Record<SearchField, string> {
  const { dateline, leadImage } = article;
  const image = leadImage === null ? [] : [leadImage.alt, leadImage.caption, leadImage.credit];
  return {
    headline: article.headline,
    kicker: article.kicker,
    subheadline: article.subheadline,
    byline: lines(article.byline),
    dateline: lines([dateline.place, dateline.agency]),
    body: lines([bodyText(article.body), ...unreadWords(article.body), ...image]),
    sources: lines(article.sources.flatMap(({ name, url }) => [name, readableAddress(url)])),
    relatedLinks: lines(
      article.relatedLinks.flatMap(({ title, url }) => [title, readableAddress(url)]),
    ),
    category: article.category,
    tags: lines(article.tags),
    notes: article.notes,
  };
}
