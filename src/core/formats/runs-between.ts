import type { BodyNode } from '../body/body-json';

/** How long a run is in the words of its line: a line break is a space, a footnote is nothing. */
function runLength({ type, text }: BodyNode): number {
  return type === 'hardBreak' ? 1 : (text ?? '').length;
}

/**
 * The runs of a line between two places in its words. What has no length of its own, as a footnote,
 * belongs to the words in front of it.
 * @param end left out: all that follows
 */
export function runsBetween(
  runs: readonly BodyNode[],
  start: number,
  end = Number.POSITIVE_INFINITY,
): BodyNode[] {
  const between: BodyNode[] = [];
  let at = 0;
  for (const run of runs) {
    const length = runLength(run);
    const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)];
    at += length;
    const isWhole = from === 0 && to === length;
    if (isWhole) between.push(run);
    else if (from < to && run.text !== undefined) {
      between.push({ ...run, text: run.text.slice(from, to) });
    }
  }
  return between;
}
