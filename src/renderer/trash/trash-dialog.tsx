import { Trash2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { describeRefusal } from '#api/describe-refusal';
import type { TrashedDraft } from '#api/draft-types';
import type { OverlayProps } from '../app/overlay';
import { useFolderHeld } from '../desk/folder-held';
import { withdrawUndo } from '../drafts/draft-actions';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { showToast } from '../ui/toast';
import { PurgeDialog } from './purge-dialog';
import styles from './trash-dialog.module.css';
import { TrashedRow } from './trashed-row';
import { useTrash } from './use-trash';

/** The drafts that were deleted: to be restored, or deleted for good. */
export function TrashDialog(props: OverlayProps) {
  // Each opening reads the trash as it is then.
  return props.isOpen && <OpenTrash onClose={props.onClose} />;
}

function OpenTrash(props: { onClose: () => void }) {
  const { onClose } = props;
  const strings = useStrings();
  const words = strings.trash;
  const language = useLanguage();
  const { drafts, refusal, restore, purge } = useTrash();
  const disabledReason = useFolderHeld() ? strings.safety.heldReason : null;
  const [asked, setAsked] = useState<TrashedDraft[] | null>(null);
  const takeOut = async ({ name }: TrashedDraft) => {
    if ((await restore(name)) === null) return;
    withdrawUndo();
    showToast({ message: ({ trash }) => trash.restored });
  };
  const deleteAsked = async (doomed: TrashedDraft[]) => {
    setAsked(null);
    // Those that were asked about: others may have come into the trash since.
    const count = await purge(doomed.map(({ name }) => name));
    if (count === null) return;
    withdrawUndo();
    showToast({ message: ({ trash }) => trash.purged(count) });
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      footer={
        <>
          {drafts !== null && drafts.length > 0 && (
            <Button
              look="outline"
              disabledReason={disabledReason}
              onPress={() => setAsked(drafts)}
              data-testid="trash-empty"
            >
              {words.emptyAll}
            </Button>
          )}
          <Button onPress={onClose}>{strings.app.close}</Button>
        </>
      }
    >
      {refusal !== null && (
        <p className={styles['refusal']} role="alert">
          <TriangleAlert size={16} aria-hidden />
          <span>{describeRefusal(refusal.code, refusal.detail, language)}</span>
        </p>
      )}
      {disabledReason !== null && <p className={styles['note']}>{disabledReason}</p>}
      {drafts === null && refusal === null && <p>{strings.app.loading}</p>}
      {drafts?.length === 0 && (
        <div className={styles['empty']}>
          <Trash2 size={28} aria-hidden />
          <strong>{words.empty}</strong>
          <p>{words.emptyHint}</p>
        </div>
      )}
      {drafts !== null && drafts.length > 0 && (
        <ul className={styles['list']} aria-label={words.list}>
          {drafts.map((draft) => (
            <TrashedRow
              key={draft.name}
              draft={draft}
              disabledReason={disabledReason}
              onRestore={() => void takeOut(draft)}
              onPurge={() => setAsked([draft])}
            />
          ))}
        </ul>
      )}
      {asked !== null && (
        <PurgeDialog
          drafts={asked}
          onClose={() => setAsked(null)}
          onConfirm={() => void deleteAsked(asked)}
        />
      )}
    </Dialog>
  );
}
