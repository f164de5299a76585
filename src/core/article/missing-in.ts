import { type BodyNode, isBodyMark } from '../body/body-json';
import { bodyText } from '../body/body-text';
import { isBlank } from '../copy/is-blank';
import { placeholdersIn } from '../find/placeholders-in';
import type { Article } from './article';
import { isIsoDate } from './is-iso-date';
import type { Notice } from './notice';
import { readLinkAddress, readWebAddress } from './web-address';

/** The addresses of the links in a node, each once, in the order of the copy. */
function linkAddresses(node: BodyNode, found = new Set<string>()): Set<string> {
  for (const mark of Array.isArray(node.marks) ? node.marks : []) {
    const href = isBodyMark(mark) && mark.type === 'link' ? mark.attrs?.['href'] : undefined;
    if (typeof href === 'string') found.add(href);
  }
  for (const child of Array.isArray(node.content) ? node.content : []) linkAddresses(child, found);
  return found;
}

/** What stands in these links and is no address, each text once. */
function badAddresses(field: 'sources' | 'relatedLinks', links: { url: string }[]): Notice[] {
  const bad = links.filter(({ url }) => !isBlank(url) && !readWebAddress(url).ok);
  return [...new Set(bad.map(({ url }) => url))].map((text) => ({ code: 'bad-url', field, text }));
}

/** Related links are there to be followed; a source may well be a name alone. */
function withoutAddress(article: Article): Notice[] {
  const { length: count } = article.relatedLinks.filter(
    ({ title, url }) => !isBlank(title) && isBlank(url),
  );
  return count === 0 ? [] : [{ code: 'no-address', field: 'relatedLinks', count }];
}

/** How many pictures below a node have no words for those who do not see them. */
function imagesWithoutAlt({ type, attrs, content }: BodyNode): number {
  const alt = attrs?.['alt'];
  const own = type === 'image' && (typeof alt !== 'string' || isBlank(alt)) ? 1 : 0;
  const below = Array.isArray(content) ? content : [];
  return below.reduce((sum, child) => sum + imagesWithoutAlt(child), own);
}

function withoutAlt({ leadImage, body }: Article): Notice[] {
  const lead = leadImage !== null && isBlank(leadImage.alt) ? 1 : 0;
  const count = lead + imagesWithoutAlt(body);
  return count === 0 ? [] : [{ code: 'no-alt', count }];
}

/**
 * What readers or publishers of an article will miss, before it goes out: a headline, copy, a source;
 * dates that are none; addresses that a page will not link to; how many related links have none; how
 * many pictures have no alternative text; places that are still to be filled in.
 */
export function missingIn(article: Article): Notice[] {
  const notices: Notice[] = [];
  if (isBlank(article.headline)) notices.push({ code: 'missing', field: 'headline' });
  if (isBlank(bodyText(article.body))) notices.push({ code: 'missing', field: 'body' });
  if (article.sources.every(({ name, url }) => isBlank(name) && isBlank(url))) {
    notices.push({ code: 'missing', field: 'sources' });
  }
  for (const field of ['publishedAt', 'updatedAt'] as const) {
    const text = article[field];
    if (text !== null && !isBlank(text) && !isIsoDate(text)) {
      notices.push({ code: 'bad-date', field, text });
    }
  }
  notices.push(
    ...badAddresses('sources', article.sources),
    ...badAddresses('relatedLinks', article.relatedLinks),
    ...withoutAddress(article),
    ...withoutAlt(article),
  );
  for (const text of linkAddresses(article.body)) {
    if (!readLinkAddress(text).ok) notices.push({ code: 'bad-url', field: 'body', text });
  }
  notices.push(...placeholdersIn(article));
  return notices;
}
