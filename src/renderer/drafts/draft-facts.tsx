import { Pin } from 'lucide-react';
import type { DraftSummary } from '#api/draft-types';
import { useLanguage, useStrings } from '../i18n/language';
import { useNow } from '../ui/use-now';
import styles from './draft-row.module.css';
import { momentInWords, wholeMoment } from './moment-words';

/** Where a draft stands: status, time and length, and what an editor should know before opening it. */
export function DraftFacts(props: { draft: DraftSummary }) {
  const { draft } = props;
  const strings = useStrings();
  const language = useLanguage();
  const now = useNow();
  const { library } = strings;
  const asides = [
    ...(draft.recovered ? [library.recovered] : []),
    ...(draft.changedSinceExport ? [library.changedSinceExport] : []),
  ];
  return (
    <>
      <span className={styles['facts']}>
        {draft.problem === null ? (
          <span className={styles['status']} data-status={draft.status}>
            {library.statuses[draft.status]}
          </span>
        ) : (
          <span className={styles['problem']}>{strings.drafts.unreadable}</span>
        )}
        <time dateTime={draft.modifiedAt} title={wholeMoment(draft.modifiedAt, language)}>
          {momentInWords(draft.modifiedAt, now, language)}
        </time>
        {draft.problem === null && <span>{strings.drafts.words(draft.words)}</span>}
        {draft.pinned && (
          <span className={styles['pin']} title={library.pinned}>
            <Pin size={12} aria-hidden />
            <span className={styles['heard']}>{library.pinned}</span>
          </span>
        )}
      </span>
      {asides.length > 0 && <span className={styles['asides']}>{asides.join(' · ')}</span>}
    </>
  );
}
