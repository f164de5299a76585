import { CircleCheck, TriangleAlert } from 'lucide-react';
import { describeRefusal } from '#api/describe-refusal';
import { hasAppMenu } from '../desk/connection';
import { useLanguage, useStrings } from '../i18n/language';
import styles from './export-dialog.module.css';
import type { ExportState } from './use-export';

/** What came of the export: where the file is, or why there is none. */
export function ExportOutcome(props: { state: ExportState }) {
  const { state } = props;
  const strings = useStrings().export;
  const language = useLanguage();
  switch (state.step) {
    case 'ready':
      return <p className={styles['outcome']} role="status" />;
    case 'saving':
    case 'exporting':
      return (
        <p className={styles['outcome']} role="status">
          {state.step === 'saving' ? strings.saving : strings.exporting}
        </p>
      );
    case 'cancelled':
      return (
        <p className={styles['outcome']} role="status">
          {strings.cancelled}
        </p>
      );
    case 'done':
      return (
        <p className={styles['outcome']} role="status" data-tone="good" data-testid="export-done">
          <CircleCheck size={18} aria-hidden />
          <span>
            {hasAppMenu ? strings.savedTo : strings.downloaded} <bdi>{state.place}</bdi>
          </span>
        </p>
      );
    case 'not-saved':
    case 'refused':
      return (
        <p className={styles['outcome']} role="alert" data-tone="error">
          <TriangleAlert size={18} aria-hidden />
          <span>
            {state.step === 'not-saved' && `${strings.refused} `}
            {describeRefusal(state.refusal.code, state.refusal.detail, language)}
          </span>
        </p>
      );
  }
}
