/** The list with the item at `from` standing at `to`; out-of-range moves change nothing. */
export function moveItem<T>(items: readonly T[], from: number, to: number): T[] {
  const next = [...items];
  const moved = next[from];
  if (moved === undefined || to < 0 || to >= items.length) return next;
  next.splice(from, 1);
  next.splice(to, 0, moved);
  return next;
}

/** The list with one item replaced. */
export function replaceItem<T>(items: readonly T[], at: number, item: T): T[] {
  return items.map((old, index) => (index === at ? item : old));
}

/** The list without one item. */
export function removeItem<T>(items: readonly T[], at: number): T[] {
  return items.filter((_, index) => index !== at);
}

/** The list with an item put in at a place; past the end, it is added. */
export function insertItem<T>(items: readonly T[], at: number, item: T): T[] {
  return items.toSpliced(Math.min(at, items.length), 0, item);
}
