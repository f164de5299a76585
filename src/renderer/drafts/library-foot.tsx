import { Trash2 } from 'lucide-react';
import { overlay } from '../app/overlay';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import styles from './library-foot.module.css';
import type { Listing } from './listing';

/** The way to the trash, and a quiet word while drafts are still being read. */
export function LibraryFoot(props: { listing: Listing }) {
  const strings = useStrings();
  const facts = useObserved(props.listing.facts, (value) => value);
  const trashed = facts?.trashed ?? 0;
  return (
    <div className={styles['foot']}>
      {facts?.complete === false && <p>{strings.library.reading}</p>}
      <Button
        icon={<Trash2 size={15} aria-hidden />}
        aria-label={strings.library.trashCount(trashed)}
        onPress={() => overlay.set('trash')}
        data-testid="trash-open"
      >
        {strings.library.trash}
        {trashed > 0 && <span>{strings.number(trashed)}</span>}
      </Button>
    </div>
  );
}
