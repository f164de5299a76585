import { join } from 'node:path';
import type { PickedFile, StoredImage } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { LARGEST_IMAGE_MB, readImageFacts } from '#core/images/image-facts';
import { hashInName, imageName, isImageName } from '#core/images/image-name';
import { writeDurably } from './draft-file';
import { errorCode } from './error-code';
import { type FileSystem, nodeFileSystem } from './file-system';
import type { FolderLayout } from './folder-layout';
import type { FolderLock } from './folder-lock';
import { type ImageFile, LARGEST_IMAGE, readImageFile } from './image-file';
import { KeyedQueue } from './keyed-queue';
import { refusalOf } from './refusal-of';
import { revisionOf } from './revision';

export interface ImageStoreOptions {
  layout: Pick<FolderLayout, 'images'>;
  lock: Pick<FolderLock, 'ensure'>;
  system?: FileSystem;
}

/**
 * The pictures of a folder. Each is a file of its own, named after its bytes and never changed: drafts,
 * their copies, versions and what is in the trash name the same file.
 */
export class ImageStore {
  readonly #folder: string;
  readonly #lock: ImageStoreOptions['lock'];
  readonly #system: FileSystem;
  readonly #queue = new KeyedQueue();
  /** What a file was found to be when it last had this time and size. */
  readonly #found = new Map<string, { stamp: string; isSound: boolean }>();

  constructor({ layout, lock, system = nodeFileSystem }: ImageStoreOptions) {
    this.#folder = layout.images;
    this.#lock = lock;
    this.#system = system;
  }

  /**
   * Keeps a picture; on disk before this returns. The same bytes again are the same file.
   * @throws DeskError `not-an-image` with the file's name, `image-too-large` with the limit in
   *   megabytes, `locked`, `disk-full`, `no-permission`, `folder-gone`, `failed`; nothing is kept then
   */
  async add({ name, base64 }: PickedFile): Promise<StoredImage> {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.byteLength > LARGEST_IMAGE) {
      throw new DeskError('image-too-large', String(LARGEST_IMAGE_MB));
    }
    const facts = readImageFacts(bytes);
    if (facts === null) throw new DeskError('not-an-image', name);
    const hash = revisionOf(bytes);
    const { width, height } = facts;
    try {
      const file = await this.#queue.run(hash, async () => {
        const names = await this.#names();
        const same = await this.#sameOf(names, hash);
        if (same !== null) return same;
        await this.#lock.ensure();
        await this.#system.mkdir(this.#folder, false);
        const short = imageName(name, hash, facts.kind, false);
        // Damaged there, or another picture: it stays as it is.
        const free = names.includes(short) ? imageName(name, hash, facts.kind, true) : short;
        await writeDurably(join(this.#folder, free), bytes, 'absent', this.#system);
        return free;
      });
      return { file, width, height };
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Reads a picture; null when it is missing or damaged. */
  read(file: string): Promise<ImageFile | null> {
    return readImageFile(this.#folder, file, this.#system);
  }

  /** Resolves when nothing is being written. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  /** Those of some files that are missing or damaged. What has not changed is not read again. */
  async missing(files: readonly string[]): Promise<string[]> {
    const missing: string[] = [];
    for (const file of files) if (!(await this.#isSound(file))) missing.push(file);
    return missing;
  }

  async #isSound(file: string): Promise<boolean> {
    if (!isImageName(file)) return false;
    const facts = await this.#system.stat(join(this.#folder, file)).catch(() => null);
    if (facts === null) return false;
    const stamp = `${facts.mtime.getTime()} ${facts.size}`;
    const known = this.#found.get(file);
    if (known?.stamp === stamp) return known.isSound;
    const isSound = (await this.read(file)) !== null;
    this.#found.set(file, { stamp, isSound });
    return isSound;
  }

  async #names(): Promise<string[]> {
    try {
      return await this.#system.readdir(this.#folder);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  }

  /** A file that has these bytes already, whatever its name begins with. */
  async #sameOf(names: string[], hash: string): Promise<string | null> {
    for (const name of names) {
      const start = hashInName(name);
      if (start === null || !hash.startsWith(start)) continue;
      const there = await this.read(name);
      if (there !== null && revisionOf(there.bytes) === hash) return name;
    }
    return null;
  }
}
