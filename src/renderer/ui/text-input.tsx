import { type FormEvent, useEffect, useId, useRef } from 'react';
import styles from './text-input.module.css';

/** A labelled line, or several, of text in a box, with room for a hint and for what is wrong. */
export function TextInput(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Told of every change before the value is read: it may set right what was typed. */
  onInput?: (field: HTMLInputElement | HTMLTextAreaElement, event: Event) => void;
  hint?: string;
  fault?: string | null;
  dir?: 'rtl' | 'ltr' | 'auto';
  rows?: number;
  readOnly?: boolean;
  /** Takes the focus when it appears; for the first field of a dialog. */
  takesFocus?: boolean;
  'data-testid'?: string;
}) {
  const { label, value, onChange, hint, fault = null, dir = 'rtl', rows, takesFocus } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus === true) input.current?.select();
  }, [takesFocus]);
  const shared = {
    id,
    value,
    dir,
    readOnly: props.readOnly ?? false,
    'data-testid': props['data-testid'],
    'aria-invalid': fault !== null,
    'aria-describedby': hint !== undefined || fault !== null ? `${id}-words` : undefined,
    onInput: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      props.onInput?.(event.currentTarget, event.nativeEvent),
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...shared} ref={input} />
      ) : (
        <textarea {...shared} rows={rows} />
      )}
      {(hint !== undefined || fault !== null) && (
        <p id={`${id}-words`} data-fault={fault !== null || undefined}>
          {fault ?? hint}
        </p>
      )}
    </div>
  );
}
