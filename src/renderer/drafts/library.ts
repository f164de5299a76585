import type { DeskApi, DraftOrigin, OpenedDraft } from '#api/contract';
import { type DraftQuery, type DraftSummary, EVERY_DRAFT } from '#api/draft-types';
import { DeskError, type DeskErrorCode } from '#api/desk-error';
import type { Article } from '#core/article/article';
import { observable, type Observable } from '../ui/observable';
import { DraftSession } from './draft-session';

/** A refusal that concerns no field: shown above the sheet until it is put away. */
export interface Refusal {
  code: DeskErrorCode;
  detail: string;
}

type LibraryDesk = Pick<
  DeskApi,
  'listDrafts' | 'createDraft' | 'openDraft' | 'saveDraft' | 'deleteDraft' | 'undeleteDraft'
>;

const EVERYTHING: DraftQuery = { filter: EVERY_DRAFT, order: 'newest', offset: 0, count: 1000 };

/** Remembers the open draft over a reload of the window. */
const OPEN_DRAFT_KEY = 'muharrir.openDraft';

/** Any error as a refusal that the interface has words for. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof DeskError) return { code: error.code, detail: error.detail };
  return { code: 'failed', detail: String(error) };
}

/**
 * Saves what is not saved yet.
 * @throws DeskError with the code of the refused save: the sheet is then the only place that has it
 */
async function saveAll(session: DraftSession | null): Promise<void> {
  if (session === null || (await session.flush())) return;
  const state = session.saveState.get();
  throw state.state === 'error' ? new DeskError(state.code, state.detail) : new DeskError('failed');
}

/** The drafts folder as the window shows it, and the draft that is open. */
export class Library {
  readonly drafts: Observable<DraftSummary[] | null> = observable<DraftSummary[] | null>(null);
  readonly session: Observable<DraftSession | null> = observable<DraftSession | null>(null);
  readonly refusal: Observable<Refusal | null> = observable<Refusal | null>(null);
  readonly #desk: LibraryDesk;
  readonly #storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Opening takes time: only the draft that was asked for last gets the sheet. */
  #lastAsked = 0;
  #lastRefresh = 0;

  constructor(desk: LibraryDesk, storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    this.#desk = desk;
    this.#storage = storage;
  }

  /** Reads the list and, the first time that this succeeds, opens what was open before a reload. */
  async start(): Promise<void> {
    const first = this.drafts.get() === null;
    await this.refresh();
    const last = this.#storage.getItem(OPEN_DRAFT_KEY);
    const drafts = this.drafts.get() ?? [];
    if (first && drafts.some(({ id }) => id === last) && last !== null) await this.open(last);
  }

  /** Reads the list again, in the background: what the editor was told last stays. */
  async refresh(): Promise<void> {
    this.#lastRefresh += 1;
    const asked = this.#lastRefresh;
    try {
      const { drafts } = await this.#desk.listDrafts(EVERYTHING);
      if (asked === this.#lastRefresh) this.drafts.set(drafts);
    } catch (error) {
      // A list that is a little old serves; none at all has to be explained.
      if (this.drafts.get() === null) this.refusal.set(asRefusal(error));
    }
  }

  /** Shows a draft; false when it cannot be opened, or the open one cannot be saved. */
  open(id: string): Promise<boolean> {
    if (this.session.get()?.id !== id) return this.#show(() => this.#desk.openDraft(id));
    this.#lastAsked += 1;
    return Promise.resolve(true);
  }

  /** A new draft, blank or with the article given. */
  create(article: Article | null, origin: DraftOrigin = 'import'): Promise<boolean> {
    return this.#show(() => this.#desk.createDraft(article, article === null ? 'blank' : origin));
  }

  /** Shows what is on disk; what is only in the window becomes a draft of its own first. */
  async reopen(): Promise<boolean> {
    const session = this.session.get();
    if (session === null) return false;
    return this.#attempt(async () => {
      const opened = await this.#desk.openDraft(session.id);
      if (session.saveState.get().state !== 'saved') {
        await this.#desk.createDraft(session.article(), 'copy');
      }
      this.#take(opened);
    });
  }

  /** Keeps what is in the window as a draft of its own; for a draft that cannot be saved. */
  async saveAsNew(): Promise<boolean> {
    const session = this.session.get();
    if (session === null) return false;
    return this.#attempt(async () => {
      const atStart = session.changes.get();
      const opened = await this.#desk.createDraft(session.article(), 'copy');
      const typedSince = session.changes.get() !== atStart ? session.article() : null;
      this.#take(opened);
      if (typedSince !== null) this.session.get()?.update({ ...typedSince, id: opened.id });
    });
  }

  /** Puts a draft into the trash; refused for an open one whose words are not on disk yet. */
  remove(id: string): Promise<boolean> {
    return this.#attempt(async () => {
      const open = this.session.get();
      if (open?.id === id) await saveAll(open);
      await this.#desk.deleteDraft(id);
      if (open?.id !== id) return;
      open.stop();
      this.session.set(null);
      this.#storage.removeItem(OPEN_DRAFT_KEY);
    });
  }

  /** Takes a draft out of the trash and shows it. */
  restore(id: string): Promise<boolean> {
    return this.#show(() => this.#desk.undeleteDraft(id));
  }

  /**
   * Drafts changed on disk. The open one is opened again when somebody else changed it and nothing is
   * unsaved here; otherwise its next save will find out.
   * @returns true when the open draft was replaced by what is on disk
   */
  async draftsChanged(ids: string[]): Promise<boolean> {
    await this.refresh();
    const session = this.session.get();
    if (session === null || !ids.includes(session.id)) return false;
    const listed = this.drafts.get()?.find(({ id }) => id === session.id);
    const { modifiedAt, revision } = session.onDisk;
    if (listed === undefined || listed.modifiedAt === modifiedAt) return false;
    if (session.saveState.get().state !== 'saved') return false;
    try {
      const atStart = session.changes.get();
      const opened = await this.#desk.openDraft(session.id);
      const untouched = this.session.get() === session && session.changes.get() === atStart;
      if (!untouched || opened.revision === revision) return false;
      this.#take(opened);
      return true;
    } catch {
      // The file is being written, or gone: the sheet keeps what it shows.
      return false;
    }
  }

  async #show(read: () => Promise<OpenedDraft>): Promise<boolean> {
    this.#lastAsked += 1;
    const asked = this.#lastAsked;
    return this.#attempt(async () => {
      await saveAll(this.session.get());
      const opened = await read();
      // One may go on typing while the other draft is read.
      await saveAll(this.session.get());
      if (asked === this.#lastAsked) this.#take(opened);
    });
  }

  #take(opened: OpenedDraft): void {
    this.session.get()?.stop();
    this.session.set(new DraftSession(opened, this.#desk));
    this.#storage.setItem(OPEN_DRAFT_KEY, opened.id);
  }

  async #attempt(action: () => Promise<void>): Promise<boolean> {
    try {
      await action();
      this.refusal.set(null);
      return true;
    } catch (error) {
      this.refusal.set(asRefusal(error));
      return false;
    }
  }
}
