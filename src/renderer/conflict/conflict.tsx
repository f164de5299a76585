import { useState } from 'react';
import type { OpenedDraft } from '#api/contract';
import { describeRefusal } from '#api/describe-refusal';
import { DeskError } from '#api/desk-error';
import { applyMerge } from '#core/compare/merge-articles';
import type { HunkChoice, Side } from '#core/compare/merge-blocks';
import { desk } from '../desk/connection';
import type { DraftSession } from '../drafts/draft-session';
import { asRefusal, type Library, type Refusal } from '../drafts/library';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast';
import styles from './conflict.module.css';
import { Differences } from './differences';
import { type ConflictSides, useConflict } from './use-conflict';

/** Both sides of a conflict, the choices, and the merge. Closed without it, everything stays. */
export function Conflict(props: { library: Library; session: DraftSession; onClose: () => void }) {
  const { library, session, onClose } = props;
  const words = useStrings().conflict;
  const language = useLanguage();
  const { sides, refusal, reload } = useConflict(session);
  const [changedAgain, setChangedAgain] = useState(false);

  const readAgain = () => {
    setChangedAgain(true);
    reload();
  };
  if (refusal !== null) {
    return (
      <div className={styles['state']} role="alert">
        <p>{describeRefusal(refusal.code, refusal.detail, language)}</p>
        <Button look="outline" onPress={reload}>
          {words.retry}
        </Button>
      </div>
    );
  }
  if (sides === null) return <output className={styles['state']}>{words.loading}</output>;
  return (
    <Choosing
      // What was chosen was chosen between other sides.
      key={sides.theirs.revision}
      sides={sides}
      changedAgain={changedAgain}
      library={library}
      session={session}
      onStale={readAgain}
      onClose={onClose}
    />
  );
}

function Choosing(props: {
  sides: ConflictSides;
  changedAgain: boolean;
  library: Library;
  session: DraftSession;
  onStale: () => void;
  onClose: () => void;
}) {
  const { sides, changedAgain, library, session, onStale, onClose } = props;
  const { theirs, merge, seen } = sides;
  const words = useStrings().conflict;
  const language = useLanguage();
  const [fields, setFields] = useState<ReadonlyMap<string, Side>>(new Map());
  const [hunks, setHunks] = useState<ReadonlyMap<number, HunkChoice>>(new Map());
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const differing = [...merge.fields, ...merge.body].filter(({ changed }) => changed !== 'same');

  const chooseAll = (side: Side) => {
    setFields(new Map(merge.fields.map(({ field }) => [field, side])));
    setHunks(new Map(merge.body.map((_, index) => [index, side])));
  };
  const show = async (opened: OpenedDraft) => {
    const kept = await library.adopt(opened, session, seen);
    if (kept) showToast({ message: ({ drafts }) => drafts.keptMine });
    onClose();
  };
  const attempt = async (action: () => Promise<void>) => {
    setBusy(true);
    setRefusal(null);
    try {
      await action();
    } catch (error) {
      if (error instanceof DeskError && error.code === 'stale') return onStale();
      setBusy(false);
      setRefusal(asRefusal(error));
    }
    return undefined;
  };
  const apply = async () => {
    const merged = applyMerge(merge, { fields, hunks });
    const { id, revision } = theirs;
    await show(await desk.replaceDraft(id, revision, merged, 'merge', merge.mine));
    showToast({ message: ({ conflict }) => conflict.merged });
  };

  return (
    <div className={styles['conflict']}>
      <div className={styles['scroll']}>
        {changedAgain && (
          <p className={styles['again']} role="alert">
            {words.again}
          </p>
        )}
        {refusal !== null && (
          <p className={styles['refusal']} role="alert">
            {describeRefusal(refusal.code, refusal.detail, language)}
          </p>
        )}
        {differing.length === 0 ? (
          <p className={styles['state']}>{words.identical}</p>
        ) : (
          <>
            <p className={styles['intro']}>{words.intro}</p>
            <div className={styles['all']}>
              <span>{words.differing(differing.length)}</span>
              <Button look="outline" onPress={() => chooseAll('mine')}>
                {words.allMine}
              </Button>
              <Button look="outline" onPress={() => chooseAll('theirs')}>
                {words.allTheirs}
              </Button>
            </div>
            <Differences
              merge={merge}
              fields={fields}
              hunks={hunks}
              onField={(field, side) => setFields(new Map(fields).set(field, side))}
              onHunk={(index, choice) => setHunks(new Map(hunks).set(index, choice))}
            />
          </>
        )}
      </div>
      <footer className={styles['footer']}>
        <Button look="outline" onPress={onClose}>
          {words.later}
        </Button>
        {differing.length === 0 ? (
          <Button look="primary" isDisabled={busy} onPress={() => void attempt(() => show(theirs))}>
            {words.openTheirs}
          </Button>
        ) : (
          <Button
            look="primary"
            isDisabled={busy}
            onPress={() => void attempt(apply)}
            data-testid="merge"
          >
            {words.merge}
          </Button>
        )}
      </footer>
    </div>
  );
}
