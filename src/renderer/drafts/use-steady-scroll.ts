import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** So near to the top the list shows what comes in there, in pixels. */
const NEAR_TOP = 8;

/**
 * Keeps what one reads in its place on the screen while the list around it changes: drafts come in
 * above, lines turn out taller than they were thought to be. Another question begins at the top.
 * @param list.answer another value for every other state of the list
 * @param list.lineOf the line that a key has now; -1 when it has none
 */
export function useSteadyScroll(
  scroller: RefObject<HTMLElement | null>,
  virtualizer: Pick<
    Virtualizer<HTMLDivElement, Element>,
    'measurementsCache' | 'getVirtualItems' | 'scrollOffset'
  >,
  list: { question: number; answer: object; lineOf: (key: string) => number },
): void {
  const { question, answer, lineOf } = list;
  const before = useRef({ question, answer, starts: new Map<string, number>() });
  useLayoutEffect(() => {
    const last = before.current;
    const element = scroller.current;
    if (last.question !== question) element?.scrollTo({ top: 0 });
    else if (last.answer !== answer) {
      const top = element?.scrollTop ?? 0;
      for (const [key, start] of top > NEAR_TOP ? last.starts : []) {
        const now = virtualizer.measurementsCache[lineOf(key)]?.start;
        if (now === undefined) continue;
        if (now !== start) element?.scrollTo({ top: top + now - start });
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
