import type { DeskApi } from '#api/contract';
import type { Desk } from './open-desk';

/** The desk, as one window is served it. */
export interface WindowDesk {
  calls: DeskApi;
  /** The window is gone, or its page is: what it was writing has ended, until it writes again. */
  gone: () => void;
}

/**
 * Serves the desk to one window and remembers what it writes, so that its end can be told.
 * @param desk whose `endOpening` is told
 */
export function deskForWindow(desk: DeskApi & Pick<Desk, 'endOpening'>): WindowDesk {
  const openings = new Map<string, string>();
  return {
    calls: {
      ...desk,
      journalDraft(id, record) {
        openings.set(record.opening, id);
        return desk.journalDraft(id, record);
      },
    },
    gone() {
      for (const [opening, id] of openings) desk.endOpening(id, opening);
      openings.clear();
    },
  };
}
