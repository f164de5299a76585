import type { HtmlElement } from '../reading';

const LAYOUT = /[ ]*[\t\n\f\r][ \t\n\f\r]*/gu;

/**
 * The words of an element of a page of ours: spaces are the field's own, line ends and the indents
 * around them are the page's layout.
 */
export function pageText(element: HtmlElement | null): string {
  return (element?.textContent ?? '')
    .replaceAll(LAYOUT, '\n')
    .replaceAll(/^\n|\n$/gu, '')
    .replaceAll('\n', ' ');
}

/** The words of an element of any page: a run of white space is one space. */
export function collapsedText(element: HtmlElement | null): string {
  return (element?.textContent ?? '').replaceAll(/[ \t\n\f\r\u00A0]+/gu, ' ').trim();
}
