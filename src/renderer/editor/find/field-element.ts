import type { Article } from '#core/article/article';
import type { FieldPlace } from '#core/find/field-texts';
import { fieldSpot, type Spot } from './hit';

/** A box of the window that holds a field. */
export type FieldBox = HTMLInputElement | HTMLTextAreaElement;

/** Between the names of a field that shows several in one line. */
const COMMA = '، ';

/** The box's selector; `data-field` and `data-row-name` are set where the boxes are made. */
function selectorOf(place: FieldPlace): string {
  switch (place.field) {
    case 'sources':
      return `[data-row-name="sources-sheet ${place.index}"]`;
    case 'relatedLinks':
      return `[data-row-name="related-sheet ${place.index}"]`;
    case 'dateline':
      return `[data-field="${place.part}"] :is(input, textarea)`;
    case 'leadImage':
      return `[data-field="leadImage.${place.part}"] :is(input, textarea)`;
    case 'kicker':
    case 'headline':
    case 'subheadline':
    case 'category':
    case 'notes':
    case 'byline':
    case 'tags':
      break;
  }
  return `[data-field="${place.field}"] :is(input, textarea)`;
}

/** The box of a field; null while it is not shown. */
export function fieldBox(place: FieldPlace): FieldBox | null {
  return document.querySelector<FieldBox>(selectorOf(place));
}

/** The box of one of a picture's texts, such as its caption; null in what is no picture. */
export function imageTextBox(figure: Element, attribute: string): FieldBox | null {
  return figure.querySelector<FieldBox>(`[data-look="${attribute}"] textarea`);
}

/** Where in its box a line of a field begins: names share one. */
export function offsetInBox(article: Article, place: FieldPlace): number {
  if (place.field !== 'byline' && place.field !== 'tags') return 0;
  return article[place.field]
    .slice(0, place.index)
    .reduce((length, name) => length + name.length + COMMA.length, 0);
}

/** The spot of the caret, when it is in the box of one of these places; null when it is in none. */
export function focusedFieldSpot(article: Article, places: readonly FieldPlace[]): Spot | null {
  const focused = document.activeElement;
  const here = places.filter((place) => fieldBox(place) === focused);
  const caret =
    focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
      ? (focused.selectionStart ?? 0)
      : 0;
  const place = here.findLast((one) => offsetInBox(article, one) <= caret) ?? here[0];
  return place === undefined ? null : fieldSpot(place, caret - offsetInBox(article, place));
}
