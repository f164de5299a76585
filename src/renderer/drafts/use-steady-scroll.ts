import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';

/** So near to the top the list shows what comes in there, in pixels. */
const NEAR_TOP = 8;

/**
 * Keeps what one reads in its place on the screen while the list around it changes: drafts come in
 * above, lines turn out taller than they were thought to be. Another question begins at the top.
 * @param list.answer another value for every other state of the list
 * @param list.lineOf the line that a key has now; -1 when it has none
 */
export function useSteadyScroll(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  list: { question: number; answer: object; lineOf: (key: string) => number },
): void {
  const { question, answer, lineOf } = list;
  const before = useRef({ question, answer, starts: new Map<string, number>() });
  useLayoutEffect(() => {
    const { scrollElement, measurementsCache } = virtualizer;
    const last = before.current;
    if (scrollElement !== null && last.question !== question) scrollElement.scrollTop = 0;
    else if (scrollElement !== null && last.answer !== answer) {
      const top = scrollElement.scrollTop;
      for (const [key, start] of top > NEAR_TOP ? last.starts : []) {
        const now = measurementsCache[lineOf(key)]?.start;
        if (now === undefined) continue;
        if (now !== start) scrollElement.scrollTop = top + now - start;
        break;
      }
    }
    const starts = virtualizer
      .getVirtualItems()
      .filter(({ end }) => end > (virtualizer.scrollOffset ?? 0))
      .map(({ key, start }) => [String(key), start] as const);
    before.current = { question, answer, starts: new Map(starts) };
  });
}
