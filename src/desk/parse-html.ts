import { DOMParser } from 'linkedom';
import type { HtmlDocument, ParseHtml } from '#core/formats/reading';

function parse(html: string): HtmlDocument {
  const document: HtmlDocument = new DOMParser().parseFromString(html, 'text/html');
  return document;
}

/** True for a whole page; of a fragment, this parser makes the first element the document's. */
function isPage(document: HtmlDocument): boolean {
  const root: HtmlDocument['documentElement'] | null = document.documentElement;
  return root?.tagName.toLowerCase() === 'html';
}

/**
 * Parses HTML where there is no browser: runs nothing, fetches nothing. A fragment becomes the body
 * of a page, as in a browser.
 */
export const parseHtml: ParseHtml = (html) => {
  const document = parse(html);
  if (isPage(document)) return document;
  return parse(`<!doctype html><html><head></head><body>${html}</body></html>`);
};
