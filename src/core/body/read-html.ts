import { DOMParser } from '@tiptap/pm/model';
import type { Notice } from '../article/notice';
import type { ParseHtml } from '../formats/reading';
import { DEFAULT_DIRECTION } from './block-direction';
import { type BodyDoc, type Direction, emptyBody, isBodyDoc } from './body-json';
import { bodySchema } from './body-schema';
import { HtmlCleaner } from './clean-html';
import type { Spaces } from './clean-line';
import { type DomElement, type DomNode, isDomElement } from './html-node';
import { releaseUnknown } from './release-unknown';
import { shownBody } from './shown-body';
import { splitAtBreaks } from './split-at-breaks';

export interface BodyReading {
  body: BodyDoc;
  /** What copy cannot hold and was left out. */
  notices: Notice[];
}

/** ProseMirror's parser as seen from a program without a DOM of its own. */
interface BodyParser {
  parse(dom: DomNode, options: { preserveWhitespace: boolean | 'full' }): { toJSON(): unknown };
}

const parser: BodyParser = DOMParser.fromSchema(bodySchema);

/**
 * Reads the content of an element as copy.
 * @param element an element of a document that nobody else uses; it is left as it is
 * @param spaces what spaces in its text mean
 * @param direction the direction that the element stands in
 */
export function readBodyElement(
  element: DomElement,
  spaces: Spaces,
  direction: Direction = DEFAULT_DIRECTION,
): BodyReading {
  const { ownerDocument } = element;
  if (ownerDocument === null) return { body: emptyBody(), notices: [] };
  const cleaner = new HtmlCleaner(ownerDocument, spaces);
  const clean = cleaner.clean(element, direction);
  const doc = parser
    .parse(clean, { preserveWhitespace: spaces === 'kept' ? 'full' : false })
    .toJSON();
  const body = isBodyDoc(doc) ? releaseUnknown(doc) : emptyBody();
  return {
    body: shownBody(spaces === 'kept' ? body : splitAtBreaks(body)),
    notices: [...cleaner.dropped].map(([what, count]) => ({ code: 'dropped', what, count })),
  };
}

/**
 * Reads HTML of the copy alone: what `writeBodyHtml` wrote, or a fragment from anywhere.
 * @param spaces `kept` for what `writeBodyHtml` wrote: then reading gives `shownBody` of it
 */
export function readBodyHtml(
  html: string,
  parseHtml: ParseHtml,
  spaces: Spaces = 'collapsed',
): BodyReading {
  const page = parseHtml(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const root = page.querySelector('body');
  return root !== null && isDomElement(root)
    ? readBodyElement(root, spaces)
    : { body: emptyBody(), notices: [] };
}
