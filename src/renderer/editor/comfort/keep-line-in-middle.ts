import type { EditorView } from '@tiptap/pm/view';

/** How far a line may be from the middle before the sheet moves, in pixels: less is a tremor. */
const TOLERANCE = 2;

/** The nearest element around the copy that scrolls. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}

/**
 * Scrolls so that the line with the caret stands in the middle, as the line of a typewriter does.
 * @returns true when it could
 */
export function keepLineInMiddle(view: EditorView): boolean {
  const scroller = scrollerOf(view.dom);
  if (scroller === null) return false;
  const line = view.coordsAtPos(view.state.selection.head);
  const { top, bottom } = scroller.getBoundingClientRect();
  const off = (line.top + line.bottom) / 2 - (top + bottom) / 2;
  if (Math.abs(off) > TOLERANCE) scroller.scrollTop += off;
  return true;
}
