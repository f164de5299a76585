/** What was not done for one reason. */
export interface ReasonGroup {
  why: string;
  /** In the order of the lines. */
  names: string[];
}

/** Lines under their reasons; the reason of the most comes first, else the one that came up first. */
export function groupByReason(lines: readonly { name: string; why: string }[]): ReasonGroup[] {
  const groups = new Map<string, string[]>();
  for (const { name, why } of lines) {
    const names = groups.get(why);
    if (names === undefined) groups.set(why, [name]);
    else names.push(name);
  }
  return [...groups]
    .map(([why, names]) => ({ why, names }))
    .toSorted((a, b) => b.names.length - a.names.length);
}
