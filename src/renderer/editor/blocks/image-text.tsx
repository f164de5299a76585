import { ScanEye } from 'lucide-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { oneLine, pasteOneLine } from '../one-line';
import { aidField, aidLastWord } from '../typing/field-aids';
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
  const box = useRef<HTMLTextAreaElement>(null);
  // Not left to React: a picture is drawn a moment after the key, and until then React would put the old
  // words back, and with them the caret at their end.
  useLayoutEffect(() => {
    if (box.current !== null && box.current.value !== value) box.current.value = value;
  }, [value]);
  if (!isEditable && value === '') return null;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter that ends an input method's composition is not meant for the field.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    aidLastWord(event.currentTarget);
    const next = nextText(event.currentTarget);
    if (next === null) onLeave?.();
    else next.focus();
  };
  return (
    <div className={styles['text']} data-look={look} data-empty={value === '' || undefined}>
      {look === 'alt' && <ScanEye size={15} aria-hidden />}
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={box}
        id={id}
        dir="rtl"
        rows={1}
        defaultValue={value}
        placeholder={hint}
        readOnly={!isEditable}
        spellCheck={false}
        data-testid={`image-${look}`}
        onInput={(event) => aidField(event.currentTarget, event.nativeEvent)}
        onChange={(event) => onChange(oneLine(event.currentTarget.value))}
        onPaste={pasteOneLine}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
