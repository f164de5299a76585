import { randomBytes } from 'node:crypto';
import { IMAGE_KINDS } from '#core/images/image-facts';
import { hashInName } from '#core/images/image-name';
import type { ImageStore } from './image-store';
import { imagePlaceholder } from './image-placeholder';

/** Paths of pictures begin with this. */
export const IMAGES_PATH = '/image-files/';

/** A picture as a host answers with it. */
export interface ServedImage {
  bytes: Uint8Array;
  mediaType: string;
  cacheControl: string;
}

/**
 * The folder's pictures under a path that nobody can guess and that ends with the launch: a browser
 * host has no other way to tell an image element of the window from one of another user's program.
 */
export class ServedImages {
  readonly #images: Pick<ImageStore, 'read' | 'missing'>;
  /** What stands before each picture's name, encoded. */
  readonly path = `${IMAGES_PATH}${randomBytes(24).toString('base64url')}/`;

  constructor(images: Pick<ImageStore, 'read' | 'missing'>) {
    this.#images = images;
  }

  /** The picture under a path; null when there is none, or it is damaged. */
  async read(path: string): Promise<ServedImage | null> {
    if (!path.startsWith(this.path)) return null;
    let file: string;
    try {
      file = decodeURIComponent(path.slice(this.path.length));
    } catch {
      return null;
    }
    const image = await this.#images.read(file);
    if (image === null) return null;
    return {
      bytes: image.bytes,
      mediaType: IMAGE_KINDS[image.facts.kind].mediaType,
      // The name of a picture is made of its bytes; one that somebody put there by hand may change.
      cacheControl: hashInName(file) === null ? 'no-cache' : 'private, max-age=31536000, immutable',
    };
  }

  /**
   * What a preview shows for each of an article's files: its address, or where it is missing or damaged
   * a picture that says its name.
   */
  async addresses(files: string[]): Promise<(file: string) => string> {
    const missing = new Set(await this.#images.missing(files));
    return (file) =>
      missing.has(file) ? imagePlaceholder(file) : `${this.path}${encodeURIComponent(file)}`;
  }
}
