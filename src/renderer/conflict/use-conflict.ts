import { useCallback, useEffect, useState } from 'react';
import type { OpenedDraft } from '#api/contract';
import { type ArticleMerge, mergeArticles } from '#core/compare/merge-articles';
import { desk } from '../desk/connection';
import type { DraftSession } from '../drafts/draft-session';
import { asRefusal, type Refusal } from '../drafts/library';

/** What is on disk, and how it stands to what is in the window. */
export interface ConflictSides {
  theirs: OpenedDraft;
  merge: ArticleMerge;
  /** `session.changes` as it was when `merge.mine` was taken. */
  seen: number;
}

export interface Conflict {
  /** Null while they are read, or when they cannot be. */
  sides: ConflictSides | null;
  refusal: Refusal | null;
  /** Reads what is on disk once more. */
  reload: () => void;
}

/** Reads both sides of a draft that was changed in two places. */
export function useConflict(session: DraftSession): Conflict {
  const [sides, setSides] = useState<ConflictSides | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const load = useCallback(() => {
    const set = (theirs: OpenedDraft) => {
      const merge = mergeArticles(session.base, session.article(), theirs.article);
      setRefusal(null);
      setSides({ theirs, merge, seen: session.changes.get() });
    };
    desk.openDraft(session.id).then(set, (error: unknown) => setRefusal(asRefusal(error)));
  }, [session]);
  useEffect(load, [load]);
  const reload = useCallback(() => {
    setSides(null);
    setRefusal(null);
    load();
  }, [load]);
  return { sides, refusal, reload };
}
