import { useId, useState } from 'react';
import { dateInWords, readDate } from '#core/article/dates';
import { isIsoDate } from '#core/article/is-iso-date';
import type { DraftSession } from '../drafts/draft-session';
import { useStrings } from '../i18n/language';
import { useObserved } from '../ui/observable';
import styles from './fields.module.css';
import { focusNextField } from './focus-next-field';

/**
 * A date, typed as Arabic copy has it («18 أيلول 2023», «18/9/2023 14:30») or as ISO 8601, shown in
 * words. What is no date is marked, and kept as typed.
 */
export function DateField(props: {
  session: DraftSession;
  field: 'publishedAt' | 'updatedAt';
  label: string;
}) {
  const { session, field, label } = props;
  const strings = useStrings();
  const id = useId();
  const value = useObserved(session.fields, (article) => article[field]);
  const [typed, setTyped] = useState<string | null>(null);
  const understood = value === null || isIsoDate(value);
  const shown = value !== null && understood ? dateInWords(value, { dualMonths: true }) : value;
  return (
    <div className={styles['line']} data-field={field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        data-testid={field === 'publishedAt' ? 'published-at' : 'updated-at'}
        data-sheet-field
        dir="rtl"
        placeholder={strings.fields.dateHint}
        value={typed ?? shown ?? ''}
        readOnly={session.readOnly}
        aria-invalid={!understood}
        aria-describedby={understood ? undefined : `${id}-fault`}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          session.update({ [field]: text.trim() === '' ? null : (readDate(text) ?? text) });
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => event.key === 'Enter' && focusNextField(event.currentTarget)}
      />
      {!understood && typed === null && (
        <p className={styles['fault']} id={`${id}-fault`}>
          {strings.fields.badDate}
        </p>
      )}
    </div>
  );
}
