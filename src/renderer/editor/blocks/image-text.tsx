import { ScanEye } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { oneLine, pasteOneLine } from '../one-line';
import styles from './image-view.module.css';

/** The next text of the same picture. */
function nextText(field: HTMLElement): HTMLElement | null {
  const fields = [...(field.closest('figcaption')?.querySelectorAll('textarea') ?? [])];
  return fields[fields.findIndex((each) => each === field) + 1] ?? null;
}

/**
 * One of a picture's texts, a line that grows. Enter goes on to the next one, after the last one back
 * to the picture.
 */
export function ImageText(props: {
  label: string;
  hint: string;
  value: string;
  isEditable: boolean;
  onChange: (text: string) => void;
  onLeave?: () => void;
  /** `alt` has its name beside it, and is marked while it is empty. */
  look: 'caption' | 'credit' | 'alt';
}) {
  const { label, hint, value, isEditable, onChange, onLeave, look } = props;
  const id = useId();
  if (!isEditable && value === '') return null;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter that ends an input method's composition is not meant for the field.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = nextText(event.currentTarget);
    if (next === null) onLeave?.();
    else next.focus();
  };
  return (
    <div className={styles['text']} data-look={look} data-empty={value === '' || undefined}>
      {look === 'alt' && <ScanEye size={15} aria-hidden />}
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="rtl"
        rows={1}
        value={value}
        placeholder={hint}
        readOnly={!isEditable}
        spellCheck={false}
        data-testid={`image-${look}`}
        onChange={(event) => onChange(oneLine(event.currentTarget.value))}
        onPaste={pasteOneLine}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
