import { useCallback, useEffect, useState } from 'react';
import type { TrashedDraft } from '#api/draft-types';
import { desk } from '../desk/connection';
import { asRefusal, type Refusal } from '../drafts/library';

/** The trash as a dialog shows it. */
export interface Trash {
  /** The last deleted first; null until it is read. */
  drafts: TrashedDraft[] | null;
  refusal: Refusal | null;
  /** Takes a draft out of the trash; answers its identifier, or null when that was refused. */
  restore: (name: string) => Promise<string | null>;
  /** Deletes for good; answers how many, or null when that was refused. */
  purge: (names: string[]) => Promise<number | null>;
}

/** Reads the trash, and again after everything that is done with it. */
export function useTrash(): Trash {
  const [drafts, setDrafts] = useState<TrashedDraft[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const read = useCallback(
    () => desk.listTrash().then(setDrafts, (error: unknown) => setRefusal(asRefusal(error))),
    [],
  );
  useEffect(() => void read(), [read]);
  async function attempt<T>(action: () => Promise<T>): Promise<T | null> {
    let result: T | null = null;
    try {
      result = await action();
      setRefusal(null);
    } catch (error) {
      setRefusal(asRefusal(error));
    }
    // After a refusal, too: what was listed may be gone.
    await read();
    return result;
  }
  return {
    drafts,
    refusal,
    restore: (name) => attempt(async () => (await desk.restoreTrashed(name)).id),
    purge: (names) => attempt(() => desk.emptyTrash(names)),
  };
}
