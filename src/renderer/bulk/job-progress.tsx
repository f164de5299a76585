import { ProgressBar } from 'react-aria-components';
import { useStrings } from '../i18n/language';
import styles from './bulk.module.css';

/** How far a work has come, as a bar and in numbers. */
export function JobProgress(props: {
  label: string;
  done: number;
  /** 0 while it is not known. */
  total: number;
  /** Numbers of files, or a percentage where the steps are not files. */
  unit: 'files' | 'percent';
  /** What is under way. */
  detail?: string;
}) {
  const { label, done, total, unit, detail = '' } = props;
  const strings = useStrings();
  const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
  const words =
    unit === 'percent'
      ? strings.bulk.percent(percent)
      : strings.bulk.progress(strings.number(done), strings.number(total));
  return (
    <ProgressBar
      className={styles['progress'] ?? ''}
      value={percent}
      isIndeterminate={total === 0}
      valueLabel={words}
      aria-label={label}
      data-testid="job-progress"
    >
      <div>
        <span>{label}</span>
        <span>{total === 0 ? '' : words}</span>
      </div>
      <div className={styles['track']}>
        <div style={{ inlineSize: `${percent}%` }} />
      </div>
      {detail !== '' && (
        <p>
          <bdi>{detail}</bdi>
        </p>
      )}
    </ProgressBar>
  );
}
