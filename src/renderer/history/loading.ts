import { useCallback, useEffect, useRef, useState } from 'react';
import { asRefusal, type Refusal } from '../drafts/library';

/** Something that is read from the desk. */
export type Loading<T> =
  { state: 'loading' } | { state: 'refused'; refusal: Refusal } | { state: 'ready'; value: T };

/**
 * Reads something from the desk, and again when what it depends on is another.
 * @param read the same function as long as the answer would be the same; null reads nothing
 * @returns how far it is, and what reads again
 */
export function useLoading<T>(read: (() => Promise<T>) | null): [Loading<T>, retry: () => void] {
  const [answer, setAnswer] = useState<{ to: unknown; loading: Loading<T> } | null>(null);
  const last = useRef<object>(null);
  const load = useCallback(() => {
    if (read === null) return;
    const asked = {};
    last.current = asked;
    const settle = (loading: Loading<T>) => {
      // A late answer to an earlier question must not take the place of that to the last one.
      if (last.current === asked) setAnswer({ to: read, loading });
    };
    read().then(
      (value) => settle({ state: 'ready', value }),
      (error: unknown) => settle({ state: 'refused', refusal: asRefusal(error) }),
    );
  }, [read]);
  useEffect(load, [load]);
  const retry = useCallback(() => {
    setAnswer(null);
    load();
  }, [load]);
  // The answer to an earlier question is none.
  return [answer?.to === read ? answer.loading : { state: 'loading' }, retry];
}
