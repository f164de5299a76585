import { flushSync } from 'react-dom';

/**
 * Changes a list and moves the focus into one of its rows, to its name or its handle, at once: the next
 * key of a fast hand must find it there.
 * @param change changes the list; the row is looked for after it has been rendered
 */
export function changeAndFocusRow(
  list: string,
  index: number,
  part: 'name' | 'handle',
  change: () => void,
): void {
  flushSync(change);
  focusRow(list, index, part);
}

/** Moves the focus into a row that is there. */
export function focusRow(list: string, index: number, part: 'name' | 'handle' = 'name'): void {
  document.querySelector<HTMLElement>(`[data-row-${part}="${list} ${String(index)}"]`)?.focus();
}
