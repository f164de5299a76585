import type { DeskApi, OpenedDraft } from '#api/contract';
import { DeskError, type DeskErrorCode } from '#api/desk-error';
import type { Article } from '#core/article/article';
import type { Notice } from '#core/article/notice';
import type { BodyDoc } from '#core/body/body-json';
import { observable, type Observable } from '../ui/observable';
import { type Autosave, autosave } from './autosave';

/** How the draft on disk stands to what is in the window. */
export type SaveState =
  | { state: 'saved' }
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'error'; code: DeskErrorCode; detail: string };

/** Refusals that no repetition of the same save will overcome. */
const FINAL = new Set<DeskErrorCode>([
  'stale',
  'not-found',
  'newer-version',
  'invalid',
  'too-large',
  'broken-json',
  'not-an-article',
  'wrong-type',
]);

/** Refusals that leave open whether the desk has written the draft: only its answer is missing. */
const UNANSWERED = new Set<DeskErrorCode>(['disconnected', 'failed']);

let openings = 0;

/** One draft, open in the window: its article as edited so far, and its way to disk. */
export class DraftSession {
  readonly id: string;
  readonly readOnly: boolean;
  readonly notices: Notice[];
  /** The article but for a body that was typed into since; `article()` has that, too. */
  readonly fields: Observable<Article>;
  readonly saveState = observable<SaveState>({ state: 'saved' });
  /** Counts changes, of fields and body alike: what follows the article listens here. */
  readonly changes = observable(0);
  /** Another number for every opening, also of the same draft at the same revision. */
  readonly opening: number;

  #revision: string;
  #modifiedAt: string;
  #readBody: (() => BodyDoc) | null = null;
  /** What was sent and not answered: on disk perhaps, and then the next save builds on it. */
  #unanswered: Article | null = null;
  readonly #desk: Pick<DeskApi, 'saveDraft'>;
  readonly #autosave: Autosave;

  constructor(opened: OpenedDraft, desk: Pick<DeskApi, 'saveDraft'>) {
    openings += 1;
    this.opening = openings;
    this.id = opened.id;
    this.readOnly = opened.readOnly;
    this.notices = opened.notices;
    this.fields = observable(opened.article);
    this.#revision = opened.revision;
    this.#modifiedAt = opened.modifiedAt;
    this.#desk = desk;
    this.#autosave = autosave(() => this.#save());
  }

  /** What is on disk, as far as this session knows. */
  get onDisk(): { revision: string; modifiedAt: string } {
    return { revision: this.#revision, modifiedAt: this.#modifiedAt };
  }

  /** The article as it is now. Reads the whole body: not for the keystroke's own path. */
  article(): Article {
    if (this.#readBody !== null) {
      const body = this.#readBody();
      this.#readBody = null;
      this.fields.set({ ...this.fields.get(), body });
    }
    return this.fields.get();
  }

  /** Changes fields of the article. */
  update(changes: Partial<Article>): void {
    if (this.readOnly) return;
    this.fields.set({ ...this.fields.get(), ...changes });
    this.#touch();
  }

  /** Notes that the body was typed into; `readBody` is called when somebody needs to know it. */
  bodyChanged(readBody: () => BodyDoc): void {
    if (this.readOnly) return;
    this.#readBody = readBody;
    this.#touch();
  }

  /** Saves what is not saved yet; false when that was refused. */
  flush(): Promise<boolean> {
    return this.#autosave.flush();
  }

  /** Lets go of the draft: nothing is saved any more. */
  stop(): void {
    this.#autosave.stop();
  }

  #touch(): void {
    this.changes.set(this.changes.get() + 1);
    const { state } = this.saveState.get();
    if (state === 'saved') this.saveState.set({ state: 'unsaved' });
    this.#autosave.touch();
  }

  async #send(article: Article): Promise<void> {
    this.#unanswered = article;
    try {
      const saved = await this.#desk.saveDraft(this.id, this.#revision, article, null);
      this.#revision = saved.revision;
      this.#modifiedAt = saved.modifiedAt;
      this.#unanswered = null;
    } catch (error) {
      const code = error instanceof DeskError ? error.code : 'failed';
      if (!UNANSWERED.has(code)) this.#unanswered = null;
      throw error;
    }
  }

  async #save(): Promise<'saved' | 'retry' | 'refused'> {
    if (this.saveState.get().state !== 'error') this.saveState.set({ state: 'saving' });
    try {
      // The desk answers a repeated save with the revision that it made of it; without that, ours
      // would seem to be based on something old.
      if (this.#unanswered !== null) await this.#send(this.#unanswered);
      const atStart = this.changes.get();
      await this.#send(this.article());
      this.saveState.set({ state: this.changes.get() === atStart ? 'saved' : 'unsaved' });
      return 'saved';
    } catch (error) {
      const { code, detail } =
        error instanceof DeskError ? error : new DeskError('failed', String(error));
      this.saveState.set({ state: 'error', code, detail });
      return FINAL.has(code) ? 'refused' : 'retry';
    }
  }
}
