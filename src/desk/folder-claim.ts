import { DeskError } from '#api/desk-error';
import { type FolderLock, lockFolder } from './folder-lock';

/** A hold on a folder that can do without the lock, as long as the folder is only read. */
export class FolderClaim implements FolderLock {
  readonly #folder: string;
  #lock: FolderLock | null = null;
  #holder = '';
  #taking: Promise<void> | null = null;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Takes the folder's lock or, where that is allowed, goes without.
   * @throws DeskError as `lockFolder`; not `locked` for `read-only`
   */
  static async open(folder: string, whenLocked: 'refuse' | 'read-only'): Promise<FolderClaim> {
    const claim = new FolderClaim(folder);
    try {
      await claim.take();
    } catch (error) {
      const held = error instanceof DeskError && error.code === 'locked';
      if (!held || whenLocked === 'refuse') throw error;
    }
    return claim;
  }

  /** Who works in the folder, as `nameHolder` has it, "" when that cannot be told; null when we do. */
  get heldBy(): string | null {
    return this.#lock === null ? this.#holder : null;
  }

  /**
   * Takes the lock if it is free; nothing to do when it is ours.
   * @throws DeskError as `lockFolder`
   */
  take(): Promise<void> {
    // Two windows may ask at once; the second must not find the lock of the first.
    this.#taking ??= this.#take().finally(() => {
      this.#taking = null;
    });
    return this.#taking;
  }

  async ensure(): Promise<void> {
    if (this.#lock === null) throw new DeskError('locked', this.#holder);
    await this.#lock.ensure();
  }

  async release(): Promise<void> {
    const lock = this.#lock;
    this.#lock = null;
    await lock?.release();
  }

  async #take(): Promise<void> {
    if (this.#lock !== null) return;
    try {
      this.#lock = await lockFolder(this.#folder);
    } catch (error) {
      if (error instanceof DeskError && error.code === 'locked') this.#holder = error.detail;
      throw error;
    }
  }
}
