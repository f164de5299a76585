import type { DeskApi, DraftOrigin, OpenedDraft } from '#api/contract';
import { DeskError, type DeskErrorCode } from '#api/desk-error';
import type { Article } from '#core/article/article';
import { observable, type Observable } from '../ui/observable';
import { DraftSession, type SessionDesk } from './draft-session';
import { saveAll } from './save-all';
import { isDamage } from './save-state';

/** A refusal that concerns no field: shown above the sheet until it is put away. */
export interface Refusal {
  code: DeskErrorCode;
  detail: string;
}

type LibraryDesk = SessionDesk &
  Pick<
    DeskApi,
    | 'createDraft'
    | 'openDraft'
    | 'duplicateDraft'
    | 'deleteDraft'
    | 'undeleteDraft'
    | 'acceptRecovery'
  >;

/** Remembers the open draft over a reload of the window. */
const OPEN_DRAFT_KEY = 'muharrir.openDraft';

/** What the program remembers from one start to the next. */
export interface LastDraft {
  /** The draft that was opened last before this start; null when there is none to open again. */
  recall: () => Promise<string | null>;
  /** Remembers the draft that is open now. */
  keep: (id: string) => void;
}

/** Any error as a refusal that the interface has words for. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof DeskError) return { code: error.code, detail: error.detail };
  return { code: 'failed', detail: String(error) };
}

/** The draft that is open in the window, and how another one comes in its place. */
export class Library {
  readonly session: Observable<DraftSession | null> = observable<DraftSession | null>(null);
  readonly refusal: Observable<Refusal | null> = observable<Refusal | null>(null);
  readonly #desk: LibraryDesk;
  readonly #storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly #lastDraft: LastDraft;
  /** Drafts that are on their way to the trash: that their files are gone is as it should be. */
  readonly #removing = new Set<string>();
  /** Opening takes time: only the draft that was asked for last gets the sheet. */
  #lastAsked = 0;

  /** @param storage keeps the open draft over a reload of the window */
  constructor(
    desk: LibraryDesk,
    storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    lastDraft: LastDraft,
  ) {
    this.#desk = desk;
    this.#storage = storage;
    this.#lastDraft = lastDraft;
  }

  /**
   * Opens what was open before a reload of the window, or else before this start of the program; nothing
   * when something is open already.
   */
  async start(): Promise<void> {
    const last = this.#storage.getItem(OPEN_DRAFT_KEY) ?? (await this.#lastDraft.recall());
    if (last === null || this.session.get() !== null || this.#lastAsked > 0) return;
    try {
      const opened = await this.#desk.openDraft(last);
      if (this.session.get() === null && this.#lastAsked === 0) this.#take(opened);
    } catch (error) {
      const { code } = asRefusal(error);
      // A line that is down comes up again, and asks again.
      if (code === 'disconnected') return;
      if (code === 'not-found') this.#storage.removeItem(OPEN_DRAFT_KEY);
      else this.refusal.set(asRefusal(error));
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

  /** Makes a copy of a draft and shows it. */
  duplicate(id: string): Promise<boolean> {
    return this.#show(() => this.#desk.duplicateDraft(id));
  }

  /**
   * Shows the open draft as the desk has just answered it. What was typed since the answer was asked
   * for becomes a draft of its own; when another draft has come in its place, that one stays.
   * @param seen `session.changes` as it was when the article was taken that the answer has in it
   * @returns true when words became a draft of their own
   * @throws DeskError when they cannot: the sheet then stays as it is
   */
  async adopt(opened: OpenedDraft, session: DraftSession, seen: number): Promise<boolean> {
    let known = seen;
    const typedSince = () => this.session.get() === session && session.changes.get() !== known;
    while (typedSince()) {
      known = session.changes.get();
      await this.#copy(session);
    }
    if (this.session.get() === session) {
      this.#lastAsked += 1;
      this.#take(opened);
      this.refusal.set(null);
    }
    return known !== seen;
  }

  /** Shows what is on disk; what is only in the window becomes a draft of its own first. */
  async reopen(): Promise<boolean> {
    const session = this.session.get();
    if (session === null) return false;
    return this.#attempt(async () => {
      session.collect();
      const atStart = session.changes.get();
      if (session.saveState.get().state !== 'saved') await this.#copy(session);
      const opened = await this.#desk.openDraft(session.id);
      if (session.changes.get() !== atStart) throw new DeskError('stale');
      this.#take(opened);
    });
  }

  /** Keeps what is in the window as a draft of its own; for a draft that cannot be saved. */
  async saveAsNew(): Promise<boolean> {
    const session = this.session.get();
    if (session === null) return false;
    return this.#attempt(async () => {
      const { opened, article } = await this.#copy(session);
      const typedSince = session.article();
      this.#take(opened);
      if (typedSince !== article) this.session.get()?.update({ ...typedSince, id: opened.id });
    });
  }

  /** Puts a draft into the trash; refused for an open one whose words are not on disk yet. */
  remove(id: string): Promise<boolean> {
    return this.#attempt(async () => {
      const before = this.session.get();
      if (before?.id === id) await saveAll(before);
      this.#removing.add(id);
      try {
        await this.#desk.deleteDraft(id);
      } finally {
        this.#removing.delete(id);
      }
      // Meanwhile another draft may have been opened, or this one typed into: that stays in the sheet.
      const open = this.session.get();
      if (open?.id !== id || !open.untouched) return;
      open.stop();
      this.session.set(null);
      this.#storage.removeItem(OPEN_DRAFT_KEY);
    });
  }

  /** Takes a draft out of the trash and shows it. */
  restore(id: string): Promise<boolean> {
    return this.#show(() => this.#desk.undeleteDraft(id));
  }

  /** The editor has seen that the journal brought words back into the open draft. */
  acceptRecovery(): void {
    const session = this.session.get();
    if (session === null) return;
    session.recovery.set(null);
    // Without an answer it is shown once more the next time, and no harm done.
    this.#desk.acceptRecovery(session.id).catch(() => undefined);
  }

  /**
   * Drafts changed on disk. The open one is opened again when somebody else changed it and nothing is
   * unsaved here; a save that was refused is tried again. A file that is gone or damaged is noted.
   * @param ids which ones; none when it is not known
   * @returns true when the open draft was replaced by what is on disk
   */
  async draftsChanged(ids: string[]): Promise<boolean> {
    const session = this.session.get();
    if (session === null || (ids.length > 0 && !ids.includes(session.id))) return false;
    if (!session.untouched) {
      if (session.saveState.get().state !== 'error') return false;
      if (session.lost) await this.#look(session);
      // While a save is under way or about to be, it finds out; our own saves are reported, too.
      void session.flush();
      return false;
    }
    try {
      return await this.refreshOpen();
    } catch (error) {
      this.#noteLoss(session, error);
      return false;
    }
  }

  /**
   * Opens the open draft again when the desk now has another one, unless something is unsaved here.
   * @returns true when it was replaced
   * @throws DeskError as the desk refuses to open it
   */
  async refreshOpen(): Promise<boolean> {
    const session = this.session.get();
    if (session === null || !session.untouched) return false;
    const atStart = session.changes.get();
    const opened = await this.#desk.openDraft(session.id);
    session.fileFound();
    const same =
      opened.revision === session.onDisk.revision && opened.readOnly === session.readOnly;
    if (same) return false;
    session.collect();
    const untouched = this.session.get() === session && session.changes.get() === atStart;
    if (!untouched) return false;
    this.#take(opened);
    return true;
  }

  /** Looks whether a draft's file can be read. */
  async #look(session: DraftSession): Promise<void> {
    try {
      await this.#desk.openDraft(session.id);
      session.fileFound();
    } catch (error) {
      this.#noteLoss(session, error);
    }
  }

  /** Tells a session that its file is gone or damaged; whatever else is wrong, the next save finds out. */
  #noteLoss(session: DraftSession, error: unknown): void {
    const refusal = asRefusal(error);
    const lost = isDamage(refusal.code) || refusal.code === 'not-found';
    const leaving = this.session.get() !== session || this.#removing.has(session.id);
    if (lost && !leaving) session.fileLost(refusal);
  }

  /** Makes a draft of what is in the window. */
  async #copy(session: DraftSession): Promise<{ opened: OpenedDraft; article: Article }> {
    // Words that are in the journal as the copy has them are forgotten there: they are a draft now.
    await session.record();
    const article = session.article();
    return { opened: await this.#desk.createDraft(article, 'copy'), article };
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
    const session = new DraftSession(opened, this.#desk);
    session.saveState.subscribe(() => {
      const save = session.saveState.get();
      // Somebody changed the file: into another draft, or into none.
      if (save.state === 'error' && save.code === 'stale') void this.#look(session);
    });
    this.session.set(session);
    this.#storage.setItem(OPEN_DRAFT_KEY, opened.id);
    // A folder that somebody else works in is only looked into.
    if (!opened.readOnly) this.#lastDraft.keep(opened.id);
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
