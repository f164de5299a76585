import { FileDown } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PickedFile } from '#api/contract';
import { readPickedFile } from '../desk/read-picked-file';
import { overlay } from '../app/overlay';
import { type Dropped, droppedOn, listDropped } from '../bulk/bulk-file';
import { waitingFiles } from '../bulk/bulk-jobs';
import { asRefusal, type Refusal } from '../drafts/library';
import { useStrings } from '../i18n/language';
import styles from './drop-target.module.css';

/** True for a file from outside the window; text, links and pictures dragged from a page are not. */
function holdsFile(transfer: DataTransfer | null): boolean {
  return (
    transfer !== null && transfer.types.includes('Files') && !transfer.types.includes('text/html')
  );
}

/** True where dropped text belongs: the browser and the editor put it in themselves. */
function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, [contenteditable="true"]') !== null
  );
}

/** Several files, or a folder, go to the import of many files. */
async function takeMany(dropped: Dropped): Promise<void> {
  waitingFiles.set(null);
  overlay.set('bulk-import');
  try {
    waitingFiles.set(await listDropped(dropped));
  } catch (error) {
    waitingFiles.set([]);
    throw error;
  }
}

/**
 * Takes files that are dropped anywhere on the window: a single one to be reviewed. Text and fragments dragged within the window
 * go their own way; whatever else is dropped, the window never navigates away from the draft.
 */
export function DropTarget(props: {
  onFile: (file: PickedFile) => void;
  onRefusal: (refusal: Refusal) => void;
  children?: ReactNode;
}) {
  const { children, onFile, onRefusal } = props;
  const [dragging, setDragging] = useState(false);

  const onDrop = useEffectEvent(async (dropped: Dropped) => {
    const [file, ...others] = dropped.files;
    try {
      if (others.length > 0 || dropped.folders.length > 0) await takeMany(dropped);
      else if (file !== undefined) onFile(await readPickedFile(file));
    } catch (error) {
      onRefusal(asRefusal(error));
    }
  });

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer === null) return;
      if (holdsFile(event.dataTransfer)) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setDragging(true);
      } else if (!event.defaultPrevented && !takesText(event.target)) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'none';
      }
    };
    const leave = (event: DragEvent) => {
      // Without a related target the pointer has left the window, not just an element of it.
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (!holdsFile(event.dataTransfer)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer !== null) void onDrop(droppedOn(event.dataTransfer));
    };
    const stop = new AbortController();
    const { signal } = stop;
    // Files are taken before the editor sees them; anything else after whoever wants it has.
    addEventListener('dragenter', over, { signal });
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { capture: true, signal });
    return () => stop.abort();
  }, []);

  return (
    <>
      {children}
      {dragging && <Overlay />}
    </>
  );
}

function Overlay() {
  const strings = useStrings().bulk.import;
  return createPortal(
    // The attribute keeps an open dialog of react-aria from making this inert.
    <div className={styles['overlay']} data-react-aria-top-layer="true" data-testid="drop-overlay">
      <div className={styles['card']}>
        <FileDown size={28} aria-hidden />
        <strong>{strings.drop}</strong>
        <span>{strings.dropDetail}</span>
      </div>
    </div>,
    document.body,
  );
}
