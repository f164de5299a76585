import { useId, useState } from 'react';
import type { DraftSession } from '../drafts/draft-session';
import { useObserved } from '../ui/observable';
import styles from './fields.module.css';
import { focusNextField } from './focus-next-field';

/** The names or tags in a line of text: both commas and both semicolons separate. */
export function splitNames(text: string): string[] {
  return text
    .split(/[،,؛;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A field that holds several names in one line: the byline, the tags. */
export function ListField(props: {
  session: DraftSession;
  field: 'byline' | 'tags';
  label: string;
  hint: string;
  /** In place on the sheet, or a labelled box of the inspector. */
  look?: 'line' | 'box';
}) {
  const { session, field, label, hint, look = 'line' } = props;
  const id = useId();
  const names = useObserved(session.fields, (article) => article[field]);
  // While one types, the text stays as typed: «سارة، » must not lose its comma under the caret.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles[look]} data-field={field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        data-testid={field}
        data-sheet-field={field === 'byline' || undefined}
        dir="rtl"
        placeholder={hint}
        value={typed ?? names.join('، ')}
        readOnly={session.readOnly}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          session.update({ [field]: splitNames(event.currentTarget.value) });
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => event.key === 'Enter' && focusNextField(event.currentTarget)}
      />
    </div>
  );
}
