import type { StoredImage } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { LARGEST_IMAGE_MB } from '#core/images/image-facts';
import { desk } from '../desk/connection';
import { isFolderHeld } from '../desk/folder-held';
import { readPickedFile } from '../desk/read-picked-file';
import { asRefusal } from '../drafts/library';
import { showToast } from '../ui/toast';
import { keptImages } from './kept-images';
import { type ShrunkImage, shrinkImage } from './shrink-image';

async function addImage(file: File, shrunk: ShrunkImage | null): Promise<StoredImage> {
  const kept = shrunk?.file ?? file;
  if (kept.size > LARGEST_IMAGE_MB * 1024 * 1024) {
    throw new DeskError('image-too-large', String(LARGEST_IMAGE_MB));
  }
  const stored = await desk.addImage(await readPickedFile(kept));
  keptImages.set(keptImages.get() + 1);
  return stored;
}

function tellShrunk(shrunk: ShrunkImage[]): void {
  const [first, ...others] = shrunk;
  if (first === undefined) return;
  const { name } = first.file;
  showToast({
    message: ({ images }) =>
      others.length === 0
        ? images.shrunk(name, first.before, first.after)
        : images.shrunkMany(shrunk.length),
  });
}

/**
 * Keeps pictures with the drafts, one after the other; those that are larger than a page needs are made
 * smaller first. Says what was made smaller, and why one was refused.
 * @param files what was picked, dropped or pasted, pictures or not
 * @returns those that were kept
 */
export async function addImages(files: readonly File[]): Promise<StoredImage[]> {
  if (isFolderHeld()) {
    showToast({ message: ({ safety }) => safety.heldReason, kind: 'held' });
    return [];
  }
  const stored: StoredImage[] = [];
  const shrunk: ShrunkImage[] = [];
  for (const file of files) {
    try {
      const smaller = await shrinkImage(file);
      stored.push(await addImage(file, smaller));
      if (smaller !== null) shrunk.push(smaller);
    } catch (error) {
      const { code, detail } = asRefusal(error);
      showToast({ message: ({ images }) => images.refused(file.name, code, detail) });
    }
  }
  tellShrunk(shrunk);
  return stored;
}
