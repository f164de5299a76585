/**
 * How many letters must be put in, left out or replaced to make one word of the other.
 * @param limit beyond which nobody needs to know
 * @returns `limit` + 1 when it is more
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  // The row above in Levenshtein's table, and its own row, written over it from the left.
  const row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const letter = one.charCodeAt(line - 1);
    let diagonal = line - 1;
    let left = line;
    let least = line;
    row[0] = line;
    for (let column = 1; column <= other.length; column += 1) {
      const above = row[column] ?? 0;
      const same = other.charCodeAt(column - 1) === letter;
      left = same ? diagonal : Math.min(diagonal, left, above) + 1;
      diagonal = above;
      row[column] = left;
      if (left < least) least = left;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(row[other.length] ?? 0, limit + 1);
}
