import { Pin } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { type DraftSummary, DRAFT_STATUSES } from '#api/draft-types';
import { library, listing } from '../app/window-state';
import { draftActions } from '../drafts/draft-actions';
import type { DraftSession } from '../drafts/draft-session';
import { Segments } from '../drafts/segments';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import styles from './draft-standing.module.css';

/** Where the open draft stands on its way out, and whether it is pinned in the library. */
export function DraftStanding(props: { session: DraftSession }) {
  const { session } = props;
  const strings = useStrings().library;
  const actions = useMemo(() => draftActions(library), []);
  const summary = useSummary(session);
  const { id } = session;
  return (
    <section className={styles['standing']} aria-labelledby="draft-status">
      <div className={styles['head']}>
        <h3 id="draft-status">{strings.status}</h3>
        <Button
          icon={<Pin size={15} aria-hidden />}
          pressed={summary?.pinned ?? false}
          isDisabled={summary === null}
          onPress={() => actions.changeState(id, { pinned: summary?.pinned !== true })}
          data-testid="pin"
        >
          {summary?.pinned === true ? strings.unpin : strings.pin}
        </Button>
      </div>
      <Segments
        label={strings.status}
        look="even"
        choices={DRAFT_STATUSES.map((value) => ({ value, name: strings.statuses[value] }))}
        value={summary?.status ?? 'draft'}
        isDisabled={summary === null}
        onChange={(status) => actions.changeState(id, { status })}
      />
      {summary?.changedSinceExport === true && <p>{strings.changedSinceExport}</p>}
    </section>
  );
}

/** The library's line of the open draft; null until it is known. */
function useSummary(session: DraftSession): DraftSummary | null {
  const [summary, setSummary] = useState<DraftSummary | null>(null);
  useEffect(() => {
    let current = true;
    const look = () => {
      listing.summaryOf(session.id, session.onDisk.modifiedAt).then(
        (found) => current && found !== undefined && setSummary(found),
        // The library says why the desk does not answer.
        () => undefined,
      );
    };
    look();
    const stop = listing.view.subscribe(look);
    return () => {
      current = false;
      stop();
    };
  }, [session]);
  return summary;
}
