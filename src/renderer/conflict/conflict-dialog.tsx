import type { OverlayProps } from '../app/overlay';
import { useStrings } from '../i18n/language';
import { Dialog } from '../ui/dialog';
import { Conflict } from './conflict';

/** Two sides of a draft that was changed in two places, and what to make of them. */
export function ConflictDialog({ isOpen, onClose, library, session }: OverlayProps) {
  const strings = useStrings();
  return (
    <Dialog
      title={strings.conflict.title}
      isOpen={isOpen && session !== null}
      onClose={onClose}
      size="large"
    >
      {session !== null && (
        <Conflict key={session.opening} library={library} session={session} onClose={onClose} />
      )}
    </Dialog>
  );
}
