import type { Article, Source } from '../../article/article';
import { blankArticle } from '../../article/blank-article';
import { readDate } from '../../article/dates';
import { isIsoDate } from '../../article/is-iso-date';
import type { Notice } from '../../article/notice';
import { readWebAddress } from '../../article/web-address';
import { emptyBody } from '../../body/body-json';
import { isDomElement } from '../../body/html-node';
import { readBodyElement } from '../../body/read-html';
import type { HtmlDocument, HtmlElement } from '../reading';
import { findCopy, removeFurniture } from './find-copy';
import { articleData, dataText, dataTexts } from './linked-data';
import { pageLanguage } from './page-language';
import { collapsedText } from './page-text';
import { takeDateline } from './take-dateline';

/** The contents of the page's meta elements of a name or property, in their order. */
function metas(page: HtmlDocument, name: string): string[] {
  const selectors = `meta[property="${name}"], meta[name="${name}"]`;
  return Array.from(page.querySelectorAll(selectors))
    .map((element) => (element.getAttribute('content') ?? '').replaceAll(/\s+/gu, ' ').trim())
    .filter((content) => content !== '');
}

function meta(page: HtmlDocument, name: string): string {
  return metas(page, name)[0] ?? '';
}

/** A title without the name of the site that many pages add to it. */
function withoutSite(title: string, site: string): string {
  if (site === '') return title;
  const parts = /^(.+?)\s*[|–—-]\s*([^|–—-]+)$/u.exec(title);
  return parts?.[1] !== undefined && parts[2]?.trim() === site ? parts[1] : title;
}

/** The article's date of one kind, as ISO 8601; text that is no date is kept for the editor to see. */
function readPageDate(candidates: string[]): string | null {
  for (const text of candidates) {
    // Many systems leave out the colon that ISO 8601's extended format has in the offset.
    const iso = text.replace(/([+-]\d{2})(\d{2})$/u, '$1:$2').replace(/^(\S+) (\d\d:)/u, '$1T$2');
    const date = isIsoDate(iso) ? iso : readDate(text);
    if (date !== null) return date;
  }
  return candidates[0] ?? null;
}

/** When the copy was published, by the page's first `time` element, where nothing else says it. */
function timeElements(page: HtmlDocument, copy: HtmlElement): string[] {
  const time =
    page.querySelector('time[itemprop~="datePublished"]') ??
    copy.querySelector('time') ??
    page.querySelector('article time, main time, header time');
  return [time?.getAttribute('datetime') ?? '', collapsedText(time)].filter((text) => text !== '');
}

function readAuthors(page: HtmlDocument, data: Record<string, unknown>, site: string): string[] {
  const named = dataTexts(data['author']);
  const marked = Array.from(page.querySelectorAll('[rel~="author"], [itemprop~="author"]')).map(
    collapsedText,
  );
  const found = [named, metas(page, 'author'), marked, metas(page, 'article:author')].find(
    (names) => names.length > 0,
  );
  return [...new Set(found)].filter(
    (name) => name !== '' && name !== site && !/^https?:/u.test(name),
  );
}

/** The page itself is where the copy comes from: the site's name and the page's own address. */
function readSource(page: HtmlDocument, data: Record<string, unknown>, site: string): Source[] {
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  const address = [canonical, meta(page, 'og:url'), dataText(data['url'])]
    .map(readWebAddress)
    .find(({ ok }) => ok);
  const url = address?.ok === true ? address.url : '';
  return site === '' && url === '' ? [] : [{ name: site, url }];
}

function readTags(page: HtmlDocument, data: Record<string, unknown>): string[] {
  const found = [dataTexts(data['keywords']), metas(page, 'article:tag'), metas(page, 'keywords')];
  const tags = found.find((list) => list.length > 0) ?? [];
  return [...new Set(tags.flatMap((tag) => tag.split(/[,،]/u)).map((tag) => tag.trim()))].filter(
    (tag) => tag !== '',
  );
}

/** The language that the page names, unless its letters say that it names the wrong one. */
function readLanguage(page: HtmlDocument, text: string): string {
  const named = page.documentElement.getAttribute('lang')?.trim() ?? '';
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return named === '' ? 'ar' : pageLanguage(named).tag;
  const direction = arabic * 2 >= letters ? 'rtl' : 'ltr';
  const language = pageLanguage(named);
  if (named !== '' && language.direction === direction) return language.tag;
  return direction === 'rtl' ? 'ar' : 'en';
}

/**
 * Reads a page of any other make: what it says of itself as JSON-LD, Open Graph and meta elements,
 * and the copy from where pages keep it.
 * @param page is used up: what is not copy is taken out of it
 */
export function readOtherPage(page: HtmlDocument): { article: Article; notices: Notice[] } {
  const data = articleData(page);
  const site = dataText(data['publisher']) || meta(page, 'og:site_name');
  const copy = findCopy(page);
  const language = readLanguage(page, collapsedText(copy));
  const h1 = copy.querySelector('h1') ?? page.querySelector('article h1, main h1, h1');
  const title = meta(page, 'og:title') || collapsedText(page.querySelector('title'));
  const headline = dataText(data['headline']) || collapsedText(h1) || withoutSite(title, site);
  const [published, updated] = [
    [dataText(data['datePublished']), meta(page, 'article:published_time')],
    [dataText(data['dateModified']), meta(page, 'article:modified_time')],
  ].map((texts) => texts.filter((text) => text !== ''));
  const head = {
    ...blankArticle(''),
    language,
    headline,
    subheadline: dataText(data['alternativeHeadline']),
    byline: readAuthors(page, data, site),
    dateline: { place: dataText(data['dateline']), agency: '' },
    publishedAt: readPageDate([...(published ?? []), ...timeElements(page, copy)]),
    updatedAt: readPageDate(updated ?? []),
    sources: readSource(page, data, site),
    category: dataText(data['articleSection']) || meta(page, 'article:section'),
    tags: readTags(page, data),
  };
  const removed = removeFurniture(copy);
  for (const heading of Array.from(copy.querySelectorAll('h1'))) {
    if (collapsedText(heading) === headline || collapsedText(heading) === collapsedText(h1)) {
      heading.remove();
    }
  }
  const { body, notices } = isDomElement(copy)
    ? readBodyElement(copy, 'collapsed', pageLanguage(language).direction)
    : { body: emptyBody(), notices: [] };
  return {
    article: takeDateline({ ...head, body }),
    notices: [
      ...[...removed].map(([what, count]): Notice => ({ code: 'dropped', what, count })),
      ...notices,
    ],
  };
}
