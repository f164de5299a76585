import type { Spaces } from './clean-line';
import { dataName } from './data-attribute';
import { elementsIn, findElement, hasClass, lineText, tagOf } from './html-lookup';
import type { DomElement } from './html-node';
import { FOOTNOTE_CLASS } from './nodes/footnote';
import { NOTES_CLASS } from './write-notes';

/** The footnotes of a page of ours: the address of each within the page → its words. */
export type Notes = ReadonlyMap<string, string>;

/** True for a list of footnotes as `writeBodyHtml` writes it. */
export function isNoteList(element: DomElement): boolean {
  return tagOf(element) === 'ol' && hasClass(element, NOTES_CLASS);
}

/** The footnotes in an element, from the lists that they stand in. */
export function readNotes(element: DomElement, spaces: Spaces): Notes {
  const notes = new Map<string, string>();
  for (const list of elementsIn(element)) {
    if (!isNoteList(list)) continue;
    for (const item of elementsIn(list)) {
      const id = item.getAttribute('id');
      const words = findElement(item, (inside) => hasClass(inside, 'note'));
      if (tagOf(item) !== 'li' || id === null || words === null) continue;
      notes.set(`#${id}`, lineText(words.textContent ?? '', spaces));
    }
  }
  return notes;
}

/**
 * The words of the footnote that an element is the sign of; null for any other element.
 * @param notes asked for the footnotes of the page when there is a sign of one
 */
export function noteOf(element: DomElement, notes: () => Notes): string | null {
  if (tagOf(element) !== 'sup' || !hasClass(element, FOOTNOTE_CLASS)) return null;
  const copied = element.getAttribute(dataName('text'));
  if (copied !== null) return copied;
  const link = findElement(element, (inside) => tagOf(inside) === 'a');
  return notes().get(link?.getAttribute('href') ?? '') ?? null;
}
