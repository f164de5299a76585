import type { HtmlDocument, HtmlElement } from '../reading';
import { collapsedText } from './page-text';

/** Where pages keep the copy, surest first: schema.org's own name, then what content systems use. */
const PLACES = [
  '[itemprop~="articleBody"]',
  '.entry-content, .post-content, .article-body, .article-content, .article__body, .story-body',
  'article',
  'main, [role="main"]',
];

/** A place with fewer characters than this is a teaser, not an article. */
const ENOUGH = 140;

/** Parts of a page that lie in or around the copy and are none of it. */
const FURNITURE = [
  'nav, [role="navigation"], [role="complementary"], [role="search"]',
  'header',
  'footer',
  'aside:not(.pull-quote)',
  '[class*="share"], [class*="social"], [class*="breadcrumb"], [class*="related-posts"]',
  '[class*="newsletter"], [class*="comments"], [id="comments"], [class*="advert"]',
];

function longest(elements: HtmlElement[]): HtmlElement | null {
  let best: HtmlElement | null = null;
  let most = ENOUGH - 1;
  for (const element of elements) {
    const { length } = collapsedText(element);
    if (length > most) [best, most] = [element, length];
  }
  return best;
}

/** The element of a page that holds the copy: the likeliest place that holds enough of it. */
export function findCopy(page: HtmlDocument): HtmlElement {
  for (const place of PLACES) {
    const found = longest(Array.from(page.querySelectorAll(place)));
    if (found !== null) return found;
  }
  return page.querySelector('body') ?? page.documentElement;
}

/**
 * Takes out of the copy what is the page's own.
 * @returns the names of the elements taken out that had words in them, with their number
 */
export function removeFurniture(copy: HtmlElement): Map<string, number> {
  const removed = new Map<string, number>();
  for (const element of Array.from(copy.querySelectorAll(FURNITURE.join(', ')))) {
    if (collapsedText(element) !== '') {
      const tag = element.tagName.toLowerCase();
      const what = ['nav', 'header', 'footer', 'aside'].includes(tag) ? tag : 'page-furniture';
      removed.set(what, (removed.get(what) ?? 0) + 1);
    }
    element.remove();
  }
  return removed;
}
