import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import type { DraftVersion } from '#api/version-types';
import { useLanguage, useStrings } from '../i18n/language';
import { useNow } from '../ui/use-now';
import { daysOfVersions } from './days-of-versions';
import styles from './other-side.module.css';
import { dayWords, timeWords } from './version-moment';

/** Names the text as it is now among the versions. */
const NOW = '';

/** Chooses what a version is compared with. */
export function OtherSide(props: {
  versions: readonly DraftVersion[];
  /** The version that is compared, which is no other side for itself. */
  chosen: string;
  /** Null for the text as it is now. */
  other: string | null;
  onOther: (other: string | null) => void;
}) {
  const { versions, chosen, other, onOther } = props;
  const strings = useStrings();
  const language = useLanguage();
  const now = useNow();
  const id = useId();
  return (
    <span className={styles['choice']}>
      <label htmlFor={id}>{strings.history.compareWith}</label>
      <span className={styles['box']}>
        <select
          id={id}
          value={other ?? NOW}
          onChange={({ target }) => onOther(target.value === NOW ? null : target.value)}
          data-testid="compare-with"
        >
          <option value={NOW}>{strings.history.now}</option>
          {daysOfVersions(versions).map((day) => (
            <optgroup key={day.moment} label={dayWords(day.moment, now, language, strings)}>
              {day.versions.map(({ version }) => (
                <option
                  key={version.version}
                  value={version.version}
                  disabled={version.version === chosen}
                >
                  {`${timeWords(version.at, language)} · ${strings.history.kinds[version.kind]}`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <ChevronDown size={14} aria-hidden />
      </span>
    </span>
  );
}
