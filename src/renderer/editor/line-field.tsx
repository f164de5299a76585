import { type KeyboardEvent, useId } from 'react';
import type { DraftSession } from '../drafts/draft-session';
import { useObserved } from '../ui/observable';
import styles from './fields.module.css';
import { focusNextField } from './focus-next-field';
import { oneLine, pasteOneLine } from './one-line';
import { TEXT_FIELDS, type TextField } from './text-fields';
import { aidField, aidLastWord } from './typing/field-aids';

/**
 * A field of one paragraph, edited in place: it grows with its text, and Enter goes on to the next
 * field, for none of these fields can hold a line break.
 */
export function LineField(props: {
  session: DraftSession;
  field: TextField;
  label: string;
  onEnter?: () => void;
}) {
  const { session, field, label, onEnter } = props;
  const { testId, read, write } = TEXT_FIELDS[field];
  const id = useId();
  const value = useObserved(session.fields, read);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter that ends an input method's composition is not meant for the field.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    aidLastWord(event.currentTarget);
    if (onEnter === undefined) focusNextField(event.currentTarget);
    else onEnter();
  };
  return (
    <div className={styles['line']} data-field={field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        data-testid={testId}
        data-sheet-field
        data-region-entry={field === 'headline' || undefined}
        dir="rtl"
        rows={1}
        placeholder={label}
        value={value}
        readOnly={session.readOnly}
        spellCheck={false}
        onInput={(event) => aidField(event.currentTarget, event.nativeEvent)}
        onChange={(event) =>
          session.update(write(session.fields.get(), oneLine(event.currentTarget.value)))
        }
        onPaste={pasteOneLine}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
