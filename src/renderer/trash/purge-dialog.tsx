import type { TrashedDraft } from '#api/draft-types';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

/** Asks once before drafts are deleted for good: it cannot be taken back. */
export function PurgeDialog(props: {
  drafts: TrashedDraft[];
  onClose: () => void;
  onConfirm: () => void;
}) {
  const { drafts, onClose, onConfirm } = props;
  const strings = useStrings();
  const words = strings.trash;
  const [first, ...others] = drafts;
  if (first === undefined) return null;
  const headline = first.headline.trim() === '' ? strings.app.untitled : first.headline;
  const one = others.length === 0;
  return (
    <Dialog
      title={one ? words.purgeTitle : words.emptyTitle}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button look="outline" onPress={onClose}>
            {strings.app.cancel}
          </Button>
          <Button look="danger" onPress={onConfirm} data-testid="purge-confirm">
            {one ? words.purge : words.emptyAll}
          </Button>
        </>
      }
    >
      <p>{one ? words.purgeAsk(headline) : words.emptyAsk(drafts.length)}</p>
    </Dialog>
  );
}
