import type { Spaces } from './clean-line';
import { dataName } from './data-attribute';
import { elementsIn, findElement, hasClass, lineText, tagOf } from './html-lookup';
import type { DomElement } from './html-node';
import { FOOTNOTE_CLASS } from './nodes/footnote';
import { NOTES_CLASS } from './write-notes';

/** The footnotes of a page of ours: the address of each within the page → its words. */
export type Notes = ReadonlyMap<string, string>;

function isSign(element: DomElement): boolean {
  return tagOf(element) === 'sup' && hasClass(element, FOOTNOTE_CLASS);
}

/** The address within the page that the sign of a footnote leads to; "" when it leads nowhere. */
function addressIn(sign: DomElement): string {
  const link = findElement(sign, (inside) => tagOf(inside) === 'a');
  return link?.getAttribute('href') ?? '';
}

/** The footnotes in an element that a sign leads to, from the lists that they stand in. */
export function readNotes(element: DomElement, spaces: Spaces): Notes {
  const notes = new Map<string, string>();
  const inside = [...elementsIn(element)];
  const addresses = new Set(inside.filter(isSign).map(addressIn));
  for (const list of inside) {
    if (tagOf(list) !== 'ol' || !hasClass(list, NOTES_CLASS)) continue;
    for (const item of elementsIn(list)) {
      const address = `#${item.getAttribute('id') ?? ''}`;
      const words = findElement(item, (part) => hasClass(part, 'note'));
      if (tagOf(item) !== 'li' || words === null || !addresses.has(address)) continue;
      notes.set(address, lineText(words.textContent ?? '', spaces));
    }
  }
  return notes;
}

/**
 * True for what is no copy about footnotes: one in a list, whose words its sign has, and the link back.
 * @param notes asked for the footnotes of the page when there may be one
 */
export function isNoteFurniture(element: DomElement, notes: () => Notes): boolean {
  if (element.getAttribute('role') === 'doc-backlink') return true;
  const id = tagOf(element) === 'li' ? element.getAttribute('id') : null;
  return id !== null && notes().has(`#${id}`);
}

/**
 * The words of the footnote that an element is the sign of; null for any other element.
 * @param notes asked for the footnotes of the page when there is a sign of one
 */
export function noteOf(element: DomElement, notes: () => Notes): string | null {
  if (!isSign(element)) return null;
  const copied = element.getAttribute(dataName('text'));
  if (copied !== null) return copied;
  return notes().get(addressIn(element)) ?? null;
}
