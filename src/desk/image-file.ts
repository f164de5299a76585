import { join } from 'node:path';
import { type ImageFacts, LARGEST_IMAGE_MB, readImageFacts } from '#core/images/image-facts';
import { hashInName, isImageName } from '#core/images/image-name';
import { type FileSystem, nodeFileSystem } from './file-system';
import { revisionOf } from './revision';

/** Largest picture that is kept, in bytes. */
export const LARGEST_IMAGE = LARGEST_IMAGE_MB * 1024 * 1024;

/** A picture as it lies in a folder. */
export interface ImageFile {
  bytes: Uint8Array;
  facts: ImageFacts;
}

/**
 * Reads a picture. One whose bytes are no picture, or not those that its name was given to, is
 * damaged: it is not read.
 * @param folder absolute path of a folder `images`
 * @param file a name; anything that is not plainly one leads nowhere
 * @returns null when it is missing, damaged or cannot be read
 */
export async function readImageFile(
  folder: string,
  file: string,
  system: Pick<FileSystem, 'stat' | 'readFile'> = nodeFileSystem,
): Promise<ImageFile | null> {
  if (!isImageName(file)) return null;
  const path = join(folder, file);
  try {
    if ((await system.stat(path)).size > LARGEST_IMAGE) return null;
    const bytes = await system.readFile(path);
    const facts = readImageFacts(bytes);
    const hash = hashInName(file);
    const isWhole = hash === null || revisionOf(bytes).startsWith(hash);
    return facts === null || !isWhole ? null : { bytes, facts };
  } catch {
    return null;
  }
}
