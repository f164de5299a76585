import type { DeskApi, DraftSummary, OpenedDraft } from '#api/contract';
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

/** Remembers the open draft over a reload of the window. */
const OPEN_DRAFT_KEY = 'muharrir.openDraft';

export function asRefusal(error: unknown): Refusal {
  if (error instanceof DeskError) return { code: error.code, detail: error.detail };
  return { code: 'failed', detail: String(error) };
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

  constructor(desk: LibraryDesk, storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    this.#desk = desk;
    this.#storage = storage;
  }

  /** Reads the list, and opens the draft that was open before a reload. */
  async start(): Promise<void> {
    await this.refresh();
    const last = this.#storage.getItem(OPEN_DRAFT_KEY);
    const drafts = this.drafts.get() ?? [];
    if (last !== null && drafts.some(({ id }) => id === last)) await this.open(last);
  }

  async refresh(): Promise<void> {
    await this.#attempt(async () => this.drafts.set(await this.#desk.listDrafts()));
  }

  open(id: string): Promise<boolean> {
    if (this.session.get()?.id === id) return Promise.resolve(true);
    return this.#show(() => this.#desk.openDraft(id));
  }

  /** A new draft, blank or with the article given. */
  create(article: Article | null): Promise<boolean> {
    return this.#show(() => this.#desk.createDraft(article));
  }

  /** Opens again what is on disk and lets go of what is in the window; for a stale draft. */
  async reopen(): Promise<void> {
    const id = this.session.get()?.id;
    if (id === undefined) return;
    await this.#attempt(async () => this.#take(await this.#desk.openDraft(id)));
  }

  /** Keeps what is in the window as a draft of its own; for a draft that cannot be saved. */
  async saveAsNew(): Promise<void> {
    const article = this.session.get()?.article();
    if (article === undefined) return;
    await this.#attempt(async () => this.#take(await this.#desk.createDraft(article)));
  }

  /** Puts a draft into the trash. */
  async remove(id: string): Promise<boolean> {
    return this.#attempt(async () => {
      if (this.session.get()?.id === id) {
        await this.session.get()?.flush();
        await this.#desk.deleteDraft(id);
        this.session.set(null);
        this.#storage.removeItem(OPEN_DRAFT_KEY);
      } else {
        await this.#desk.deleteDraft(id);
      }
    });
  }

  restore(id: string): Promise<boolean> {
    return this.#show(() => this.#desk.undeleteDraft(id));
  }

  /** Drafts changed on disk. The open one is told apart by its revision when it is saved next. */
  async draftsChanged(): Promise<void> {
    await this.refresh();
  }

  async #show(read: () => Promise<OpenedDraft>): Promise<boolean> {
    this.#lastAsked += 1;
    const asked = this.#lastAsked;
    return this.#attempt(async () => {
      const current = this.session.get();
      // A draft that cannot be saved stays open: its sheet is the only place that has its words.
      if (current !== null && !(await current.flush())) {
        const { saveState } = current;
        const state = saveState.get();
        throw new DeskError(state.state === 'error' ? state.code : 'failed');
      }
      const opened = await read();
      if (asked === this.#lastAsked) this.#take(opened);
    });
  }

  #take(opened: OpenedDraft): void {
    void this.session.get()?.close();
    this.session.set(new DraftSession(opened, this.#desk));
    this.#storage.setItem(OPEN_DRAFT_KEY, opened.id);
  }

  async #attempt(action: () => Promise<void> | void): Promise<boolean> {
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
