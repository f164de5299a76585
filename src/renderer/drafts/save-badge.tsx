import { Check, CircleAlert, CircleDot, Loader, Lock } from 'lucide-react';
import { useStrings } from '../i18n/language';
import { useObserved } from '../ui/observable';
import type { DraftSession } from './draft-session';
import styles from './save-badge.module.css';

const ICONS = { saved: Check, saving: Loader, unsaved: CircleDot, error: CircleAlert };

/** Whether what is in the window is on disk, always in the same place. */
export function SaveBadge(props: { session: DraftSession }) {
  const { session } = props;
  const strings = useStrings();
  const { state } = useObserved(session.saveState, (value) => value);
  if (session.readOnly) {
    return (
      <span className={styles['badge']} data-testid="save-state" data-state="saved">
        <Lock size={16} aria-hidden />
        {strings.save.readOnly}
      </span>
    );
  }
  const Icon = ICONS[state];
  return (
    <output className={styles['badge']} data-testid="save-state" data-state={state}>
      <Icon size={16} aria-hidden />
      {strings.save[state]}
    </output>
  );
}
