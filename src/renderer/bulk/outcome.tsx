import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { describeRefusal } from '#api/describe-refusal';
import type { Refusal } from '../drafts/library';
import { useLanguage } from '../i18n/language';
import styles from './bulk.module.css';

/** How a work ended: what was done, and below it what there is to say about the rest. */
export function Outcome(props: { done: string; count: number; children: ReactNode }) {
  const { done, count, children } = props;
  return (
    <div className={styles['outcome']} aria-live="polite" data-testid="job-outcome">
      <div className={styles['done']} data-tone={count === 0 ? 'none' : 'good'}>
        {count > 0 && <CircleCheck size={18} aria-hidden />}
        <span>{done}</span>
      </div>
      {children}
    </div>
  );
}

/** Says what is wrong, and is read out at once. */
export function Alert(props: { words: string }) {
  return (
    <p className={styles['alert']} role="alert">
      <TriangleAlert size={18} aria-hidden />
      <span>{props.words}</span>
    </p>
  );
}

/** A refusal as a sentence. */
export function RefusalAlert(props: { refusal: Refusal }) {
  const language = useLanguage();
  const { code, detail } = props.refusal;
  return <Alert words={describeRefusal(code, detail, language)} />;
}
