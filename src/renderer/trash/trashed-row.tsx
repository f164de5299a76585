import { Trash2, Undo2 } from 'lucide-react';
import type { TrashedDraft } from '#api/draft-types';
import { momentInWords, wholeMoment } from '../drafts/moment-words';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useNow } from '../ui/use-now';
import styles from './trash-dialog.module.css';

/** A draft in the trash, and the two ways out of it. */
export function TrashedRow(props: {
  draft: TrashedDraft;
  /** Why nothing can be done with it now; null when it can. */
  disabledReason: string | null;
  onRestore: () => void;
  onPurge: () => void;
}) {
  const { draft, disabledReason, onRestore, onPurge } = props;
  const strings = useStrings();
  const language = useLanguage();
  const now = useNow();
  const headline = draft.headline.trim() === '' ? strings.app.untitled : draft.headline;
  const words = strings.trash;
  return (
    <li className={styles['row']} data-testid="trashed-draft">
      <div className={styles['what']}>
        <bdi className={styles['headline']}>{headline}</bdi>
        <span className={styles['facts']}>
          <time dateTime={draft.deletedAt} title={wholeMoment(draft.deletedAt, language)}>
            {words.deleted(momentInWords(draft.deletedAt, now, language))}
          </time>
          <span>
            {draft.problem === null ? strings.drafts.words(draft.words) : strings.drafts.unreadable}
          </span>
        </span>
      </div>
      <Button
        look="outline"
        icon={<Undo2 size={15} aria-hidden />}
        aria-label={words.restoreOne(headline)}
        disabledReason={disabledReason}
        onPress={onRestore}
      >
        {words.restore}
      </Button>
      <Button
        icon={<Trash2 size={16} aria-hidden />}
        label={words.purgeOne(headline)}
        disabledReason={disabledReason}
        onPress={onPurge}
      />
    </li>
  );
}
