import { join } from 'node:path';
import type { DraftOrigin, OpenedDraft, SavedDraft } from '#api/contract';
import { DeskError } from '#api/desk-error';
import type { JournalMark, JournalRecord, JournalReply } from '#api/journal-types';
import type { Article } from '#core/article/article';
import { blankArticle } from '#core/article/blank-article';
import { writeDurably } from './draft-file';
import { isDraftId, newDraftId } from './draft-id';
import type { DraftStates } from './draft-states';
import { encodeDraft } from './encode-draft';
import { type FileSystem, nodeFileSystem } from './file-system';
import { type FolderLayout, folderLayout } from './folder-layout';
import type { FolderLock } from './folder-lock';
import type { History } from './history';
import { isThere } from './is-there';
import type { Journal } from './journal';
import { forgetCopied, shelveWords } from './journal-shelving';
import { KeyedQueue } from './keyed-queue';
import { type DraftFile, isNewerDraft, readDraftBytes, readDraftFile } from './read-draft-file';
import { recoverDraft } from './recover-draft';
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
  readonly #history: DraftStoreOptions['history'];
  readonly #states: DraftStoreOptions['states'];
  readonly #journal: Journal;
  readonly #system: FileSystem;
  readonly #queue = new KeyedQueue();
  #readOnly: boolean;

  private constructor(options: DraftStoreOptions) {
    this.#layout = folderLayout(options.folder);
    this.#lock = options.lock;
    this.#onChange = options.onChange;
    this.#history = options.history;
    this.#states = options.states;
    this.#journal = options.journal;
    this.#readOnly = options.readOnly ?? false;
    this.#system = options.system ?? nodeFileSystem;
  }

  /**
   * Opens the store of a folder whose lock is held and prepares it; one that is to be read only is
   * left as it is.
   * @throws as `prepare`
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
    const { drafts, states, trash, cache } = this.#layout;
    try {
      await this.#system.mkdir(drafts, true);
      await Promise.all([drafts, states, trash].map((folder) => sweepTemps(folder)));
      // Whatever is wrong with a cache, it is in nobody's way.
      await sweepTemps(cache).catch(() => 0);
      this.#readOnly = false;
      // What cannot be brought back now stays in the journal, and is when the draft is opened.
      for (const id of await this.#journal.find()) {
        await this.#queue.run(id, () => this.#recover(id).catch(() => null));
      }
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Stores a new draft under an identifier of its own. */
  async create(article: Article | null, origin: DraftOrigin = 'blank'): Promise<OpenedDraft> {
    const id = newDraftId();
    const created = await this.#inTurn(id, async (path): Promise<OpenedDraft> => {
      const data = encodeDraft(id, article ?? blankArticle(id));
      const saved = await writeDurably(path, data, 'absent', this.#system);
      // A version more or less is no reason to refuse a draft that is on disk.
      if (origin === 'import') await this.#history.keep(id, data, 'import').catch(() => undefined);
      this.#onChange([id]);
      return { id, ...saved, ...readDraftBytes(data), unsaved: false, recovery: null };
    });
    if (origin === 'copy' && article !== null) {
      // A window gave its words a draft of their own: they need not come back beside it.
      const forget = (each: string) => forgetCopied(each, article, this.#journal);
      const drafts = this.#journal.withWords();
      await Promise.all(drafts.map((each) => this.#queue.run(each, () => forget(each))));
    }
    return created;
  }

  /**
   * Reads a draft from disk, with the words that only the journal has. They are in its file, if that
   * can be written to, when this returns.
   * @throws DeskError `not-found`, `folder-gone`, `no-permission` or the reader's codes
   */
  open(id: string): Promise<OpenedDraft> {
    return this.#queue.run(id, async () => {
      try {
        const path = this.#pathOf(id);
        const words = !this.#readOnly && this.#journal.has(id) ? await this.#recover(id) : null;
        const { bytes, revision, modifiedAt } = await readDraftFile(path);
        const { article, notices, readOnly } = readDraftBytes(bytes);
        const { recovery } = await this.#states.read(id);
        const opened = { id, revision, modifiedAt, notices, readOnly: readOnly || this.#readOnly };
        if (words === null)
          return { ...opened, article: { ...article, id }, unsaved: false, recovery };
        this.#journal.handedOut(id, words.family);
        return {
          ...opened,
          article: { ...words.article, id },
          unsaved: true,
          recovery: { at: words.at, before: null, besides: null },
        };
      } catch (error) {
        throw refusalOf(error);
      }
    });
  }

  /**
   * Replaces a draft. Saving what is already on disk succeeds whatever it is based on: then an answer
   * got lost, not a change. So does saving on top of what the same opening saved itself.
   * @param mark the last journal record that the article includes; null when none was sent
   * @throws DeskError `stale`, `newer-version`, `not-found` or the writer's codes; the draft on disk and
   *   the journal are then as they were
   */
  save(
    id: string,
    baseRevision: string,
    article: Article,
    mark: JournalMark | null = null,
  ): Promise<SavedDraft> {
    return this.#inTurn(id, async (path) => {
      const file = await readDraftFile(path);
      const bytes = encodeDraft(id, article);
      const revision = revisionOf(bytes);
      if (revision === file.revision) {
        // What got lost may have been the refusal of just this step.
        await this.#system.syncFolder(this.#layout.drafts);
        if (mark !== null) await this.#journal.saved(id, mark, file);
        return { revision, modifiedAt: file.modifiedAt };
      }
      const own = mark !== null && this.#journal.savedAs(id, mark) === file.revision;
      const saved = await this.#write(path, bytes, own ? file.revision : baseRevision, file);
      await this.#history.saved(id, file.bytes, bytes);
      if (mark !== null) await this.#journal.saved(id, mark, { bytes, revision });
      this.#onChange([id]);
      return saved;
    });
  }

  /**
   * Keeps what was typed into a draft: it is on disk when this returns `kept`.
   * @throws DeskError why it could not be kept anywhere
   */
  journal(id: string, record: JournalRecord): Promise<JournalReply> {
    return this.#queue.run(id, async () => {
      try {
        const path = this.#pathOf(id);
        const refusal = await this.#lock.ensure().then(() => null, refusalOf);
        if (this.#readOnly) throw refusal ?? new DeskError('locked');
        return await this.#journal.append(id, record, () => readDraftFile(path), refusal);
      } catch (error) {
        throw refusalOf(error);
      }
    });
  }

  /** The window that an opening of a draft was made in is gone, until it writes again. */
  endOpening(id: string, opening: string): Promise<void> {
    // In turn: a record of that window may be under way.
    return this.#queue.run(id, async () => this.#journal.endOpening(id, opening));
  }

  /** Reads a draft's journal again, which came into the folder with words in it. */
  lookIntoJournal(id: string): Promise<void> {
    return this.#queue.run(id, () => this.#journal.lookAgain(id));
  }

  /**
   * Puts another article in the draft's place, whatever its windows were writing: their words that are
   * in no file become versions.
   * @returns what was there, and what is there now
   * @throws DeskError as `save`
   */
  replace(
    id: string,
    baseRevision: string,
    article: Article,
  ): Promise<{ before: Uint8Array; saved: SavedDraft }> {
    return this.#inTurn(id, async (path) => {
      const file = await readDraftFile(path);
      const bytes = encodeDraft(id, article);
      const saved = await this.#write(path, bytes, baseRevision, file);
      await shelveWords(id, this.#journal, this.#history);
      this.#onChange([id]);
      return { before: file.bytes, saved };
    });
  }

  /** Moves a draft to the trash, also one that cannot be read. Words that it does not have stay kept. */
  delete(id: string): Promise<void> {
    return this.#inTurn(id, async (path) => {
      // Says `not-found` or `folder-gone` where a failed rename could not tell them apart.
      if (!(await isThere(path))) await readDraftFile(path);
      if (this.#journal.has(id)) {
        await this.#recover(id).catch(() => null);
        await shelveWords(id, this.#journal, this.#history);
      }
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

  #recover(id: string) {
    return recoverDraft(id, {
      drafts: this.#layout.drafts,
      journal: this.#journal,
      history: this.#history,
      states: this.#states,
      system: this.#system,
      onChange: this.#onChange,
      ensure: () => this.#lock.ensure(),
    });
  }

  #write(path: string, bytes: Uint8Array, base: string, file: DraftFile): Promise<SavedDraft> {
    if (file.revision !== base) throw new DeskError('stale');
    if (isNewerDraft(file.bytes)) throw new DeskError('newer-version');
    return writeDurably(path, bytes, { revision: base }, this.#system);
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
