import { lineText } from '../../body/html-lookup';
import type { HtmlElement } from '../reading';

/**
 * The words of an element of a page of ours: spaces are the field's own, line ends and the indents
 * around them are the page's layout.
 */
export function pageText(element: HtmlElement | null): string {
  return lineText(element?.textContent ?? '', 'kept');
}

/** The words of an element of any page: a run of white space is one space. */
export function collapsedText(element: HtmlElement | null): string {
  return lineText(element?.textContent ?? '', 'collapsed');
}
