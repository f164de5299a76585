import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenedDraft, SavedDraft } from '#api/contract';
import type { DraftSummary } from '#api/draft-types';
import { DeskError } from '#api/desk-error';
import type { Article } from '#core/article/article';
import { blankArticle } from '#core/article/blank-article';
import { writeJson } from '#core/formats/json/write';
import { writeDurably } from './draft-file';
import type { DraftStates } from './draft-states';
import { isDraftId, newDraftId } from './draft-id';
import { type FileSystem, nodeFileSystem } from './file-system';
import { type FolderLayout, folderLayout } from './folder-layout';
import type { FolderLock } from './folder-lock';
import type { History } from './history';
import { isThere } from './is-there';
import type { Journal } from './journal';
import { KeyedQueue } from './keyed-queue';
import { listDrafts, type SummaryCache } from './list-drafts';
import { isNewerDraft, readDraftBytes, readDraftFile } from './read-draft-file';
import { refusalOf } from './refusal-of';
import { revisionOf } from './revision';
import { sweepTemps } from './sweep-temps';
import { moveToTrash, takeFromTrash } from './trash';

export interface DraftStoreOptions {
  /** The folder that holds `drafts/` and `trash/`. */
  folder: string;
  lock: Pick<FolderLock, 'ensure'>;
  /** Told after every change that the store itself made. */
  onChange: (ids: string[]) => void;
  history: Pick<History, 'saved' | 'keep'>;
  states: Pick<DraftStates, 'read' | 'change'>;
  journal: Journal;
  /** True for a folder that somebody else holds: nothing is written until `prepare` is called. */
  readOnly?: boolean;
  system?: FileSystem;
}

/**
 * The drafts of a folder. Changes to one draft happen one after the other, each under the folder's
 * lock, each on disk before it is reported done.
 */
export class DraftStore {
  readonly #layout: FolderLayout;
  readonly #lock: DraftStoreOptions['lock'];
  readonly #onChange: DraftStoreOptions['onChange'];
  readonly #system: FileSystem;
  readonly #queue = new KeyedQueue();
  readonly #cache: SummaryCache = new Map();

  private constructor({ folder, lock, onChange, system = nodeFileSystem }: DraftStoreOptions) {
    this.#layout = folderLayout(folder);
    this.#lock = lock;
    this.#onChange = onChange;
    this.#system = system;
  }

  /**
   * Opens the store of a folder whose lock is held, creates what is missing in it and removes what a
   * killed program left behind.
   * @throws DeskError `no-permission`, `folder-gone`, `disk-full`
   */
  static async open(options: DraftStoreOptions): Promise<DraftStore> {
    const store = new DraftStore(options);
    if (options.readOnly !== true) await store.prepare();
    return store;
  }

  /**
   * Makes the folder ready to be written to, once its lock is held: creates what is missing, removes
   * what a killed program left behind and brings back the words that only the journal has.
   * @throws DeskError `no-permission`, `folder-gone`, `disk-full`
   */
  async prepare(): Promise<void> {
    try {
      await mkdir(this.#layout.drafts, { recursive: true });
      await sweepTemps(this.#layout.drafts);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Newest first, unreadable files included. */
  list(): Promise<DraftSummary[]> {
    return listDrafts(this.#layout.drafts, this.#cache);
  }

  /** Stores a new draft under an identifier of its own. */
  async create(article: Article | null): Promise<OpenedDraft> {
    const id = newDraftId();
    await this.#inTurn(id, async (path) => {
      const data = encode({ ...(article ?? blankArticle(id)), id });
      await writeDurably(path, data, 'absent', this.#system);
      this.#onChange([id]);
    });
    return this.open(id);
  }

  /**
   * Reads a draft from disk.
   * @throws DeskError `not-found`, `folder-gone`, `no-permission` or the reader's codes
   */
  async open(id: string): Promise<OpenedDraft> {
    try {
      const { bytes, revision, modifiedAt } = await readDraftFile(this.#pathOf(id));
      const { article, notices, readOnly } = readDraftBytes(bytes);
      return {
        id,
        revision,
        modifiedAt,
        article: { ...article, id },
        notices,
        readOnly,
        unsaved: false,
        recovery: null,
      };
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /**
   * Replaces a draft. Saving what is already on disk succeeds whatever it is based on: then an answer
   * got lost, not a change.
   * @throws DeskError `stale`, `newer-version`, `not-found` or the writer's codes; the draft on disk is
   *   then as it was
   */
  save(id: string, baseRevision: string, article: Article): Promise<SavedDraft> {
    return this.#inTurn(id, async (path) => {
      const { revision, modifiedAt, bytes } = await readDraftFile(path);
      const data = encode({ ...article, id });
      if (revisionOf(data) === revision) {
        // What got lost may have been the refusal of just this step.
        await this.#system.syncFolder(this.#layout.drafts);
        return { revision, modifiedAt };
      }
      if (revision !== baseRevision) throw new DeskError('stale');
      if (isNewerDraft(bytes)) throw new DeskError('newer-version');
      const saved = await writeDurably(path, data, { revision }, this.#system);
      this.#onChange([id]);
      return saved;
    });
  }

  /** Moves a draft to the trash, also one that cannot be read. */
  delete(id: string): Promise<void> {
    return this.#inTurn(id, async (path) => {
      // Says `not-found` or `folder-gone` where a failed rename could not tell them apart.
      if (!(await isThere(path))) await readDraftFile(path);
      await moveToTrash(this.#layout, id, new Date());
      this.#onChange([id]);
    });
  }

  /** Takes a draft out of the trash; one that is back already is just opened. */
  async undelete(id: string): Promise<OpenedDraft> {
    await this.#inTurn(id, async (path) => {
      if (await isThere(path)) return;
      await takeFromTrash(this.#layout, id);
      this.#onChange([id]);
    });
    return this.open(id);
  }

  /** Resolves when every change that was asked for has been made or refused. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  #pathOf(id: string): string {
    if (!isDraftId(id)) throw new DeskError('not-found');
    return join(this.#layout.drafts, `${id}.json`);
  }

  /** Runs one change of one draft in its turn, under the lock. */
  #inTurn<Result>(id: string, change: (path: string) => Promise<Result>): Promise<Result> {
    return this.#queue.run(id, async () => {
      try {
        const path = this.#pathOf(id);
        await this.#lock.ensure();
        return await change(path);
      } catch (error) {
        throw refusalOf(error);
      }
    });
  }
}

/** The bytes of a draft: the canonical JSON, so that equal articles are equal files. */
function encode(article: Article): Uint8Array {
  return new TextEncoder().encode(writeJson(article));
}
