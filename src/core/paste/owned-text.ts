/** The text of a whole line, and for each UTF-16 unit of it the run that it belongs to. */
export interface OwnedText {
  text: string;
  owners: number[];
}

/** The text of runs as one line. */
export function ownedText(runs: readonly string[]): OwnedText {
  return {
    text: runs.join(''),
    owners: runs.flatMap((run, index) => Array.from({ length: run.length }, () => index)),
  };
}

/**
 * Replaces all that a pattern finds, over the borders of runs. What comes in belongs to the run in
 * which it was found.
 * @param pattern with the flag `g`
 * @param by gives the new text for what was found and its place
 */
export function replaceIn(
  line: OwnedText,
  pattern: RegExp,
  by: (found: string, index: number) => string,
): OwnedText {
  let text = '';
  const owners: number[] = [];
  let end = 0;
  const keep = (until: number) => {
    text += line.text.slice(end, until);
    for (let index = end; index < until; index += 1) owners.push(line.owners[index] ?? 0);
  };
  for (const match of line.text.matchAll(pattern)) {
    const [found] = match;
    const replacement = by(found, match.index);
    if (replacement === found) continue;
    keep(match.index);
    text += replacement;
    for (let index = 0; index < replacement.length; index += 1) {
      owners.push(line.owners[match.index] ?? 0);
    }
    end = match.index + found.length;
  }
  if (end === 0) return line;
  keep(line.text.length);
  return { text, owners };
}
