import { GripVertical, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { AddressInput } from './address-input';
import styles from './link-row.module.css';
import { oneLine, pasteOneLine } from './one-line';
import { aidField } from './typing/field-aids';
import { useRowDrag } from './use-row-drag';

export interface LinkRowProps {
  /** Names the list that the row can be moved within. */
  list: string;
  index: number;
  name: string;
  url: string;
  labels: { name: string; url: string };
  testIds: { row: string; name: string; url: string };
  readOnly: boolean;
  onName: (name: string) => void;
  onUrl: (url: string) => void;
  onRemove: () => void;
  /** Moves the row by one place, by keyboard. */
  onStep: (step: -1 | 1) => void;
  /** Moves a dragged row to this one's side. */
  onDrop: (from: number, edge: 'before' | 'after') => void;
  /** Enter in the address, which follows the name: the next row, or a new one. */
  onEnter: () => void;
  children?: ReactNode;
}

/** One source or related link: a name and an address, edited where they will be read. */
export function LinkRow(props: LinkRowProps) {
  const { list, index, labels, testIds, readOnly } = props;
  const strings = useStrings().links;
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const edge = useRowDrag({ row, handle, list, index, disabled: readOnly, onDrop: props.onDrop });

  const onHandleKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (step === null) return;
    event.preventDefault();
    props.onStep(step);
  };
  // Enter that ends an input method's composition is not meant for the row.
  const onNameKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    row.current?.querySelector<HTMLElement>('[inputmode="url"]')?.focus();
  };
  return (
    <li className={styles['row']} ref={row} data-testid={testIds.row} data-edge={edge}>
      <button
        type="button"
        ref={handle}
        className={styles['handle']}
        data-row-handle={`${list} ${index}`}
        aria-label={`${strings.move} (${props.name})`}
        title={strings.move}
        disabled={readOnly}
        onKeyDown={onHandleKey}
      >
        <GripVertical size={16} aria-hidden />
      </button>
      <div className={styles['fields']}>
        <textarea
          className={styles['name']}
          // An empty field has no letters that could tell its direction.
          dir={props.name === '' ? 'rtl' : 'auto'}
          rows={1}
          aria-label={labels.name}
          placeholder={labels.name}
          data-testid={testIds.name}
          data-row-name={`${list} ${index}`}
          value={props.name}
          readOnly={readOnly}
          spellCheck={false}
          onInput={(event) => aidField(event.currentTarget, event.nativeEvent)}
          onChange={(event) => props.onName(oneLine(event.currentTarget.value))}
          onPaste={pasteOneLine}
          onKeyDown={onNameKey}
        />
        <AddressInput
          label={labels.url}
          value={props.url}
          readOnly={readOnly}
          onChange={props.onUrl}
          onEnter={props.onEnter}
          testId={testIds.url}
        />
        {props.children}
      </div>
      {!readOnly && (
        <span className={styles['remove']}>
          <Button
            icon={<Trash2 size={16} aria-hidden />}
            label={`${strings.remove} ${props.name}`.trim()}
            onPress={props.onRemove}
          />
        </span>
      )}
    </li>
  );
}
