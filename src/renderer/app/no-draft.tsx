import { ClipboardPaste, Plus } from 'lucide-react';
import { useFolderHeld } from '../desk/folder-held';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import styles from './no-draft.module.css';

/** What the middle of the window shows while no draft is open. */
export function NoDraft(props: { onNew: () => void; onImport: () => void }) {
  const strings = useStrings();
  const disabledReason = useFolderHeld() ? strings.safety.heldReason : null;
  return (
    <div className={styles['empty']}>
      <h1>{strings.drafts.noDraft}</h1>
      <p>{strings.drafts.noDraftHint}</p>
      <div>
        <Button
          look="primary"
          icon={<Plus size={18} aria-hidden />}
          disabledReason={disabledReason}
          onPress={props.onNew}
        >
          {strings.drafts.new}
        </Button>
        <Button
          look="outline"
          icon={<ClipboardPaste size={18} aria-hidden />}
          disabledReason={disabledReason}
          onPress={props.onImport}
        >
          {strings.drafts.import}
        </Button>
      </div>
    </div>
  );
}
