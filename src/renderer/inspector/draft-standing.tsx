import { Pin } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { DRAFT_STATUSES, type DraftStanding as Standing } from '#api/draft-types';
import { sameValue } from '#core/article/same-value';
import { library } from '../app/window-state';
import { desk, port } from '../desk/connection';
import { useFolderHeld } from '../desk/folder-held';
import { line } from '../desk/line';
import { draftActions } from '../drafts/draft-actions';
import type { DraftSession } from '../drafts/draft-session';
import { Segments } from '../drafts/segments';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import styles from './draft-standing.module.css';

/** Where the open draft stands on its way out, and whether it is pinned in the library. */
export function DraftStanding(props: { session: DraftSession }) {
  const { session } = props;
  const { library: strings, safety } = useStrings();
  const held = useFolderHeld();
  const actions = useMemo(() => draftActions(library), []);
  const standing = useStanding(session);
  const { id } = session;
  return (
    <section
      className={styles['standing']}
      aria-labelledby="draft-status"
      title={held ? safety.heldReason : undefined}
    >
      <div className={styles['head']}>
        <h3 id="draft-status">{strings.status}</h3>
        <Button
          icon={<Pin size={15} aria-hidden />}
          pressed={standing?.pinned ?? false}
          isDisabled={standing === null}
          disabledReason={held ? safety.heldReason : null}
          onPress={() => actions.changeState(id, { pinned: standing?.pinned !== true })}
          data-testid="pin"
        >
          {standing?.pinned === true ? strings.unpin : strings.pin}
        </Button>
      </div>
      <Segments
        label={strings.status}
        look="even"
        choices={DRAFT_STATUSES.map((value) => ({ value, name: strings.statuses[value] }))}
        value={standing?.status ?? 'draft'}
        isDisabled={standing === null || held}
        onChange={(status) => actions.changeState(id, { status })}
      />
      {standing?.changedSinceExport === true && <p>{strings.changedSinceExport}</p>}
    </section>
  );
}

/** What the desk knows of the open draft; null until it has said so. */
function useStanding({ id }: DraftSession): Standing | null {
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    let current = true;
    const look = () => {
      desk.readState(id).then(
        (found) => current && setStanding((known) => (sameValue(found, known) ? known : found)),
        // What is wrong with the desk or with the draft's file is said above the sheet.
        () => undefined,
      );
    };
    look();
    const stopEvents = port.onEvent((event) => {
      if (event.type !== 'draftsChanged') return;
      if (event.ids.length === 0 || event.ids.includes(id)) look();
    });
    const stopLine = line.subscribe(() => line.get() === 'up' && look());
    return () => {
      current = false;
      stopEvents();
      stopLine();
    };
  }, [id]);
  return standing;
}
