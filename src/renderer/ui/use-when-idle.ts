import { useEffect, useState } from 'react';
import type { Observable } from './observable';

/** Pause after the last change before anything is computed, in milliseconds. */
const PAUSE = 250;

/**
 * A value computed from the whole article, off the keystroke's path: after a pause, in an idle slice.
 * @param changes counts the changes of what the value depends on
 * @param compute reads the source as it is when called; the same function from render to render
 */
export function useWhenIdle<S, T>(
  changes: Observable<number>,
  source: S,
  compute: (source: S) => T,
): T {
  const [known, setKnown] = useState(() => ({ source, value: compute(source) }));
  // Of another article at once: what stands there is not a little old, it is about something else.
  if (known.source !== source) setKnown({ source, value: compute(source) });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let idle = 0;
    const keep = (value: T) =>
      // The same value as before renders nothing.
      setKnown((before) =>
        before.source === source && Object.is(before.value, value) ? before : { source, value },
      );
    const run = () => {
      idle = requestIdleCallback(() => keep(compute(source)), { timeout: 1000 });
    };
    const stop = changes.subscribe(() => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
      timer = setTimeout(run, PAUSE);
    });
    return () => {
      stop();
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [changes, source, compute]);
  return known.value;
}
