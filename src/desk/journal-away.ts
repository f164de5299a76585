import { createHash } from 'node:crypto';
import { mkdir, readdir, readlink, realpath, rename } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from './error-code';
import type { FolderLayout } from './folder-layout';
import { isThere } from './is-there';

/** Of the path's SHA-256, in hexadecimal: 128 bits. */
const NAME_LENGTH = 32;

const EXTENSION = '.jsonl';

/** A path with links followed, also one of which the end is not there. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) return path;
    const target = await readlink(path).catch(() => null);
    if (target !== null) return placeOf(resolve(dirname(path), target));
    return join(await placeOf(dirname(path)), basename(path));
  }
}

/** What cannot be read now has nothing for us now; nothing in it is touched. */
function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/**
 * Where the words of a drafts folder go while that folder cannot be written to, and wait until it is
 * back: on the machine's own disk, one folder for each path and each identity that a drafts folder has
 * had there. Words of one never come into another.
 */
export class JournalAway {
  readonly #folder: string;
  /** Stands for the path of the drafts folder. */
  readonly #name: string;

  private constructor(folder: string, name: string) {
    this.#folder = folder;
    this.#name = name;
  }

  /**
   * @param program absolute path of the folder for the program's own files, see `appFolder`
   * @param folder absolute path of the drafts folder, which need not be there
   */
  static async of(program: string, folder: string): Promise<JournalAway> {
    // Two names of one folder are one journal.
    const real = await placeOf(folder);
    const name = createHash('sha256').update(real).digest('hex').slice(0, NAME_LENGTH);
    return new JournalAway(join(program, 'journal'), name);
  }

  /** Whether there are words for whatever folder belongs at the path. */
  async isWaiting(): Promise<boolean> {
    for (const name of await this.#names()) {
      if ((await this.#waitingIn(name)).length > 0) return true;
    }
    return false;
  }

  /**
   * The identity that a folder without one must have had: words wait under it for drafts that the
   * folder has. Its file is hidden, and is left behind when a folder is copied by hand.
   * @returns null when there is none
   * @throws the file system's errors about the folder's drafts
   */
  async earlierIdentity(layout: FolderLayout): Promise<string | null> {
    for (const name of await this.#names()) {
      if (name === this.#name) continue;
      if ((await this.#ownIn(layout, name)).length > 0) return name.slice(NAME_LENGTH + 1);
    }
    return null;
  }

  /**
   * Where the words of the folder go that is at the path now; only for the holder of its lock.
   * @param identity of that folder; null when it could not be given one
   * @returns absolute path of a folder, which need not be there
   */
  async prepare(layout: FolderLayout, identity: string | null): Promise<string> {
    const unnamed = join(this.#folder, this.#name);
    if (identity === null) return unnamed;
    const away = `${unnamed}-${identity}`;
    // Written while the folder could not be given an identity. What cannot be moved now waits.
    await this.#moveOwn(layout, unnamed, away).catch(() => undefined);
    return away;
  }

  async #names(): Promise<string[]> {
    const names = await namesIn(this.#folder);
    return names.filter((name) => name === this.#name || name.startsWith(`${this.#name}-`));
  }

  /** The drafts that words wait for in one of the folders. */
  async #waitingIn(name: string): Promise<string[]> {
    const files = await namesIn(join(this.#folder, name));
    return files.flatMap((file) => (file.endsWith(EXTENSION) ? [basename(file, EXTENSION)] : []));
  }

  async #ownIn({ drafts }: FolderLayout, name: string): Promise<string[]> {
    const own: string[] = [];
    for (const id of await this.#waitingIn(name)) {
      if (await isThere(join(drafts, `${id}.json`))) own.push(id);
    }
    return own;
  }

  async #moveOwn(layout: FolderLayout, from: string, to: string): Promise<void> {
    for (const id of await this.#ownIn(layout, basename(from))) {
      const target = join(to, `${id}${EXTENSION}`);
      if (await isThere(target)) continue;
      await mkdir(to, { recursive: true });
      await rename(join(from, `${id}${EXTENSION}`), target);
    }
  }
}
