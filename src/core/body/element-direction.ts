import type { Direction } from './body-json';
import type { DomElement } from './html-node';

/** The direction of the first letter that has one (UAX #9, rules P2 and P3). */
function firstStrongDirection(text: string): Direction | null {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return null;
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
    ? 'rtl'
    : 'ltr';
}

/** The direction that an element says it has; null when it says none. */
export function directionOf(element: DomElement): Direction | null {
  const dir = element.getAttribute('dir')?.trim().toLowerCase();
  if (dir === 'rtl' || dir === 'ltr') return dir;
  return dir === 'auto' ? firstStrongDirection(element.textContent ?? '') : null;
}
