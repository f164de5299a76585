import { CircleCheck, TriangleAlert } from 'lucide-react';
import { describeRefusal } from '#api/describe-refusal';
import { savesByDialog } from '../desk/connection';
import { useLanguage, useStrings } from '../i18n/language';
import styles from './export-dialog.module.css';
import type { ExportState } from './use-export';

/** What came of the export: where the file is, or why there is none. */
export function ExportOutcome(props: { state: ExportState }) {
  const { state } = props;
  const strings = useStrings().export;
  const language = useLanguage();
  if (state.step === 'not-saved' || state.step === 'refused') {
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
  if (state.step === 'done') {
    return (
      <output className={styles['outcome']} data-tone="good" data-testid="export-done">
        <CircleCheck size={18} aria-hidden />
        <span>
          {savesByDialog ? strings.savedTo : strings.downloaded} <bdi>{state.place}</bdi>
        </span>
      </output>
    );
  }
  const words = {
    ready: '',
    saving: strings.saving,
    exporting: strings.exporting,
    cancelled: strings.cancelled,
  };
  return <output className={styles['outcome']}>{words[state.step]}</output>;
}
