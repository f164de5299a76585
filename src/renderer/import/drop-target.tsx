import { FileDown, ImageDown } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PickedFile } from '#api/contract';
import { readPickedFile } from '../desk/read-picked-file';
import { overlay } from '../app/overlay';
import { type Dropped, droppedOn, listDropped } from '../bulk/bulk-file';
import { waitingFiles } from '../bulk/bulk-jobs';
import { asRefusal, type Refusal } from '../drafts/library';
import { insertImages } from '../editor/blocks/insert-images';
import { openEditor } from '../editor/open-editor';
import { useStrings } from '../i18n/language';
import { PicturesDropped } from '../images/pictures-dropped';
import { dragsPictures, isPicture } from '../images/picture-files';
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

/**
 * Gives pictures to whatever is under the pointer or else, where an article is written, to its copy.
 * @returns false when nobody takes them
 */
function givePictures(pictures: File[], event: DragEvent): boolean {
  if (pictures.length === 0) return false;
  const dropped = new PicturesDropped(pictures, event);
  if (event.target?.dispatchEvent(dropped) === false) return true;
  const editor = openEditor.get();
  if (editor === null || !editor.isEditable) return false;
  void insertImages(editor, pictures);
  return true;
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
 * Takes files that are dropped anywhere on the window: a single one to be reviewed, pictures into the
 * article that is open. Text and fragments dragged within the window go their own way; whatever else is dropped, the window never navigates away from the draft.
 */
export function DropTarget(props: {
  onFile: (file: PickedFile) => void;
  onRefusal: (refusal: Refusal) => void;
  children?: ReactNode;
}) {
  const { children, onFile, onRefusal } = props;
  const [dragging, setDragging] = useState<'nothing' | 'files' | 'pictures'>('nothing');

  const onDrop = useEffectEvent(async (all: Dropped, event: DragEvent) => {
    const pictures = all.files.filter(isPicture);
    const taken = givePictures(pictures, event);
    const dropped = taken ? { ...all, files: all.files.filter((one) => !isPicture(one)) } : all;
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
        const isForCopy = openEditor.get()?.isEditable === true;
        setDragging(isForCopy && dragsPictures(event.dataTransfer) ? 'pictures' : 'files');
      } else if (!event.defaultPrevented && !takesText(event.target)) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'none';
      }
    };
    const leave = (event: DragEvent) => {
      // Without a related target the pointer has left the window, not just an element of it.
      if (event.relatedTarget === null) setDragging('nothing');
    };
    const drop = (event: DragEvent) => {
      setDragging('nothing');
      if (!holdsFile(event.dataTransfer)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer !== null) void onDrop(droppedOn(event.dataTransfer), event);
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
      {dragging === 'files' && <Overlay />}
      {dragging === 'pictures' && <PictureHint />}
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

/** Says what becomes of the pictures, and leaves the sheet in sight: they go where they are dropped. */
function PictureHint() {
  const { drop } = useStrings().images;
  return createPortal(
    <div className={styles['hint']} data-react-aria-top-layer="true" data-testid="picture-hint">
      <ImageDown size={18} aria-hidden />
      {drop}
    </div>,
    document.body,
  );
}
