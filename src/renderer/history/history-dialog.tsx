import type { OverlayProps } from '../app/overlay';
import { useStrings } from '../i18n/language';
import { Dialog } from '../ui/dialog';
import { History } from './history';

/** The versions of the open draft: what each was, how two of them differ, and the way back. */
export function HistoryDialog({ isOpen, onClose, library, session }: OverlayProps) {
  const strings = useStrings();
  return (
    <Dialog
      title={strings.history.title}
      isOpen={isOpen && session !== null}
      onClose={onClose}
      size="large"
    >
      {session !== null && <History library={library} session={session} onClose={onClose} />}
    </Dialog>
  );
}
