/**
 * Where a key takes the library's cursor: arrows by one, Page Up and Page Down by a screenful, Home
 * and End to the ends of the whole list. Null for keys that do not move it.
 */
export function targetOfKey(
  key: string,
  list: { at: number; total: number; perPage: number },
): number | null {
  const { at, total, perPage } = list;
  const last = total - 1;
  const targets: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + perPage,
    PageUp: at - perPage,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? null : Math.max(0, Math.min(target, last));
}
