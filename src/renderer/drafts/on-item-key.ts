import type { KeyboardEvent } from 'react';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Keys of the library's list: one stop of the Tab key, arrows move within it, Home and End to its
 * ends, Delete removes.
 */
export function onItemKey(event: KeyboardEvent<HTMLButtonElement>, remove: () => void): void {
  const list = event.currentTarget.closest('[data-testid="draft-list"]');
  const items = [...(list?.querySelectorAll<HTMLButtonElement>('[data-draft]') ?? [])];
  const at = items.indexOf(event.currentTarget);
  const step = STEPS[event.key];
  const target =
    step !== undefined
      ? items[at + step]
      : event.key === 'Home'
        ? items[0]
        : event.key === 'End'
          ? items.at(-1)
          : undefined;
  if (event.key === 'Delete') {
    event.preventDefault();
    // The neighbour keeps the place in the list when this one is gone.
    (items[at + 1] ?? items[at - 1])?.focus();
    remove();
  } else if (target !== undefined) {
    event.preventDefault();
    target.focus();
  }
}
