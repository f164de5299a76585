import type { Spaces } from './clean-line';
import { type DomElement, type DomNode, isElement } from './html-node';

const LAYOUT = /[ ]*[\t\n\f\r][ \t\n\f\r]*/gu;

/** The name of an element in small letters. */
export function tagOf(node: DomNode): string {
  return node.nodeName.toLowerCase();
}

/** True for an element that has the class among others. */
export function hasClass(element: DomElement, name: string): boolean {
  return (element.getAttribute('class') ?? '').split(/\s+/u).includes(name);
}

/** All elements in an element, in reading order; a page may nest them deeper than calls can. */
export function* elementsIn(element: DomElement): Generator<DomElement> {
  const after: DomNode[] = [];
  for (let node = element.firstChild; node !== null;) {
    if (isElement(node)) yield node;
    if (node.nextSibling !== null) after.push(node.nextSibling);
    node = (isElement(node) ? node.firstChild : null) ?? after.pop() ?? null;
  }
}

/** The first element in an element of which something is true, in reading order; null for none. */
export function findElement(
  element: DomElement,
  isIt: (inside: DomElement) => boolean,
): DomElement | null {
  for (const inside of elementsIn(element)) if (isIt(inside)) return inside;
  return null;
}

/** A text of a page as one line. @param spaces what spaces in it mean */
export function lineText(text: string, spaces: Spaces): string {
  if (spaces === 'collapsed') return text.replaceAll(/[ \t\n\f\r\u00A0]+/gu, ' ').trim();
  return text
    .replaceAll(LAYOUT, '\n')
    .replaceAll(/^\n|\n$/gu, '')
    .replaceAll('\n', ' ');
}
