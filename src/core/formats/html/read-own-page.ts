import { type Article, type LeadImage, RELATED_GROUPS } from '../../article/article';
import { blankArticle } from '../../article/blank-article';
import { readDate } from '../../article/dates';
import type { Notice } from '../../article/notice';
import { readWebAddress } from '../../article/web-address';
import { emptyBody } from '../../body/body-json';
import { isDomElement } from '../../body/html-node';
import { fileOfAddress } from '../../body/image-file';
import { readBodyElement } from '../../body/read-html';
import type { HtmlDocument, HtmlElement } from '../reading';
import { DATA_BLOCK_ID, withHidden } from './data-block';
import { displayAddress } from './display-address';
import { pageDate } from './page-date';
import { pageLanguage } from './page-language';
import { pageText } from './page-text';

/** The article element of a page of ours, by which such a page is known; null in any other page. */
export function ownArticle(page: HtmlDocument): HtmlElement | null {
  return page.querySelector('article.muharrir');
}

function all(element: HtmlElement | HtmlDocument, selectors: string): HtmlElement[] {
  return Array.from(element.querySelectorAll(selectors));
}

function texts(element: HtmlElement, selectors: string): string[] {
  return all(element, selectors)
    .map(pageText)
    .filter((text) => text !== '');
}

/** The machine's value of a date, unless somebody wrote another date over its words. */
function readTime(article: HtmlElement, className: string, language: string): string | null {
  const time = article.querySelector(`time.${className}`);
  if (time === null) return null;
  const iso = time.getAttribute('datetime') ?? '';
  const words = pageText(time);
  const unchanged = iso !== '' && words === pageDate(iso, pageLanguage(language).words);
  return (unchanged ? iso : readDate(words)) ?? (iso || null);
}

function readItem(item: HtmlElement): { name: string; url: string } {
  const address = readWebAddress(item.querySelector('a')?.getAttribute('href') ?? '');
  const url = address.ok ? address.url : '';
  const name = pageText(item);
  return { name: url !== '' && name === displayAddress(url) ? '' : name, url };
}

function readItems(element: HtmlElement | HtmlDocument, selectors: string) {
  return all(element, selectors)
    .map(readItem)
    .filter(({ name, url }) => name !== '' || url !== '');
}

function readImage(article: HtmlElement): LeadImage | null {
  const image = article.querySelector('.lead-image img');
  const src = image?.getAttribute('src') ?? '';
  const address = readWebAddress(src);
  const file = address.ok ? address.url : fileOfAddress(src);
  if (file === null) return null;
  return {
    file,
    alt: image?.getAttribute('alt') ?? '',
    caption: pageText(article.querySelector('.lead-image .caption')),
    credit: pageText(article.querySelector('.lead-image .credit')),
  };
}

function readBody(article: HtmlElement, language: string) {
  const element = article.querySelector('.body');
  // The dateline is a field of its own; its words are not the copy's.
  element?.querySelector('.dateline')?.remove();
  return element !== null && isDomElement(element)
    ? readBodyElement(element, 'kept', pageLanguage(language).direction)
    : { body: emptyBody(), notices: [] };
}

/**
 * Reads a page that `writeHtml` wrote, by the classes of its elements. What is seen counts: the data
 * block only adds what the page cannot show.
 * @param article the page's article element, as `ownArticle` gives it; its dateline is taken out
 */
export function readOwnPage(
  page: HtmlDocument,
  article: HtmlElement,
): { article: Article; notices: Notice[] } {
  const language = page.documentElement.getAttribute('lang') ?? 'ar';
  const field = (selectors: string) => pageText(article.querySelector(selectors));
  const dateline = { place: field('.dateline .place'), agency: field('.dateline .agency') };
  const { body, notices } = readBody(article, language);
  const shown: Article = {
    ...blankArticle(''),
    language,
    kicker: field('.kicker'),
    headline: field('.headline'),
    subheadline: field('.subheadline'),
    byline: texts(article, '.byline .author'),
    dateline,
    publishedAt: readTime(article, 'published', language),
    updatedAt: readTime(article, 'updated', language),
    body,
    sources: readItems(article, '.sources li'),
    relatedLinks: RELATED_GROUPS.flatMap((group) =>
      readItems(page, `.related.${group} li`).map(({ name, url }) => ({ group, title: name, url })),
    ),
    category: field('.category'),
    tags: texts(article, '.tags .tag'),
    leadImage: readImage(article),
  };
  const block = page.querySelector(`script#${DATA_BLOCK_ID}`)?.textContent;
  return { article: block ? withHidden(shown, block) : shown, notices };
}
