import { useId, useState } from 'react';
import { readableAddress } from '#core/article/readable-address';
import { readWebAddress } from '#core/article/web-address';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import styles from './link-row.module.css';

/** An address, marked at once when it is none; what was typed stays. */
export function AddressInput(props: {
  label: string;
  value: string;
  readOnly: boolean;
  onChange: (url: string) => void;
  onEnter: () => void;
  testId: string;
}) {
  const { label, value, readOnly, onChange, testId } = props;
  const strings = useStrings().links;
  const id = useId();
  const [isEdited, setEdited] = useState(false);
  const reading = value.trim() === '' ? null : readWebAddress(value);
  const fault = reading === null || reading.ok ? null : reading.fault;
  return (
    <div className={styles['address']}>
      <input
        dir="ltr"
        type="text"
        inputMode="url"
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : id}
        data-testid={testId}
        placeholder={strings.noUrl}
        // Read as a person reads it; while it is edited it is what is stored.
        value={isEdited || fault !== null ? value : readableAddress(value)}
        title={value}
        readOnly={readOnly}
        spellCheck={false}
        onFocus={() => setEdited(true)}
        onBlur={() => setEdited(false)}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && props.onEnter()}
      />
      {fault !== null && (
        <p className={styles['fault']} id={id}>
          {strings.faults[fault]}
          {fault === 'no-scheme' && (
            <Button look="link" onPress={() => onChange(`https://${value.trim()}`)}>
              {strings.addScheme}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
