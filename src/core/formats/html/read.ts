import { missingIn } from '../../article/missing-in';
import { ReadError } from '../../article/read-error';
import { bodyText } from '../../body/body-text';
import { isBlank } from '../../copy/is-blank';
import { piecesOf } from '../pieces-of-article';
import type { ParseHtml, Reading } from '../reading';
import { ownArticle, readOwnPage } from './read-own-page';
import { readOtherPage } from './read-other-page';

/** A fragment made a document, so that every parser finds the same elements in it. */
function asDocument(html: string): string {
  return /<(?:html|body|head)[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
}

/**
 * Reads a page or a fragment of one as an article. A page that `writeHtml` wrote comes back field by
 * field, notes apart, with whatever was edited in it by hand; of any other page, what it says of
 * itself and its copy. Scripts, forms, frames and the like are left out and reported.
 * @param parseHtml the environment's parser; it must not run scripts
 * @throws ReadError `empty` when there is neither a headline nor copy in it
 */
export function readHtml(html: string, parseHtml: ParseHtml): Reading {
  if (isBlank(html)) throw new ReadError('empty');
  const page = parseHtml(asDocument(html.replace(/^\uFEFF/u, '')));
  const own = ownArticle(page);
  const { article, notices } = own === null ? readOtherPage(page) : readOwnPage(page, own);
  if (own === null && isBlank(article.headline) && isBlank(bodyText(article.body))) {
    throw new ReadError('empty');
  }
  return {
    format: 'html',
    isForeign: own === null,
    article,
    pieces: piecesOf(article),
    notices: [...notices, ...missingIn(article)],
  };
}
