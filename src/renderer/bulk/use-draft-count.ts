import { useEffect, useState } from 'react';
import { desk, port } from '../desk/connection';
import { draftFilterOf, type ListingFilter } from '../drafts/listing-filter';

/** How many drafts a filter leaves in, as the library changes; null while that is asked. */
export function useDraftCount(filter: ListingFilter): number | null {
  const [answer, setAnswer] = useState<{ filter: ListingFilter; total: number } | null>(null);
  useEffect(() => {
    let outdated = false;
    const ask = async () => {
      const query = { filter: draftFilterOf(filter, Date.now()), order: 'newest' as const };
      try {
        const { total } = await desk.listDrafts({ ...query, offset: 0, count: 0 });
        if (!outdated) setAnswer({ filter, total });
      } catch {
        // The library says what is wrong with the folder; here there is just nothing to export.
        if (!outdated) setAnswer({ filter, total: 0 });
      }
    };
    void ask();
    const stop = port.onEvent(({ type }) => {
      if (type === 'draftsChanged' || type === 'libraryChanged') void ask();
    });
    return () => {
      outdated = true;
      stop();
    };
  }, [filter]);
  return answer?.filter === filter ? answer.total : null;
}
