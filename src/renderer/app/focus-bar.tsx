import { Minimize2 } from 'lucide-react';
import type { DraftSession } from '../drafts/draft-session';
import { SaveBadge } from '../drafts/save-badge';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { SHORTCUTS } from './commands';
import styles from './focus-bar.module.css';

/** All that focus mode leaves of the top bar: how the draft stands, and the way out. */
export function FocusBar(props: { session: DraftSession; onLeave: () => void }) {
  const strings = useStrings();
  return (
    <header className={styles['bar']}>
      <SaveBadge session={props.session} />
      <Button
        icon={<Minimize2 size={16} aria-hidden />}
        label={strings.app.leaveFocusMode}
        shortcut={SHORTCUTS['focus-mode']}
        onPress={props.onLeave}
      />
    </header>
  );
}
