import type { DeskApi, OpenedDraft, Recovery } from '#api/contract';
import type { ArticleChange } from '#core/article/article-change';
import type { Article } from '#core/article/article';
import type { Notice } from '#core/article/notice';
import type { DeskErrorCode } from '#api/desk-error';
import type { JournalMark } from '#api/journal-types';
import { observable, type Observable } from '../ui/observable';
import { type Autosave, autosave } from './autosave';
import { type BodyBlocks, blocksOf, spliceBetween } from './body-blocks';
import { changedFields } from './changed-fields';
import { JournalWriter } from './journal-writer';
import { readRefusal, type SaveState } from './save-state';

/** What an open draft needs of the desk. */
export type SessionDesk = Pick<DeskApi, 'saveDraft' | 'journalDraft'>;

/** A save as it is sent: an article, and the last record that it includes. */
interface Sent {
  article: Article;
  mark: JournalMark | null;
}

/** One draft, open in the window: its article as edited so far, and its ways to disk. */
export class DraftSession {
  readonly id: string;
  readonly readOnly: boolean;
  readonly notices: Notice[];
  /** The article but for a body that was typed into since; `article()` has that, too. */
  readonly fields: Observable<Article>;
  readonly saveState: Observable<SaveState>;
  /** Counts changes, of fields and body alike: what follows the article listens here. */
  readonly changes = observable(0);
  /** What the journal brought back, until the editor has seen it. */
  readonly recovery: Observable<Recovery | null>;
  /** Another name for every opening, also of the same draft at the same revision. */
  readonly opening = crypto.randomUUID();

  #base: Article | null;
  #revision: string;
  #modifiedAt: string;
  /** The body as it is now, as `fields` has it, and as the journal was told of it last. */
  #body: BodyBlocks;
  #readBody: BodyBlocks;
  #recordedBody: BodyBlocks;
  #recordedFields: Article;
  /** `changes` as the draft on disk has them; -1 when it does not have what was opened. */
  #savedChanges: number;
  /** Why the draft's file is no longer what the window could build on; null as far as is known. */
  #lost: { code: DeskErrorCode; detail: string } | null = null;
  /** What was sent and not answered: on disk perhaps, and then the next save builds on it. */
  #unanswered: Sent | null = null;
  readonly #desk: SessionDesk;
  readonly #autosave: Autosave;
  readonly #journal: JournalWriter;
  /** What puts into the article the words that stand in a form. */
  readonly #forms = new Set<() => void>();

  constructor(opened: OpenedDraft, desk: SessionDesk) {
    this.id = opened.id;
    this.readOnly = opened.readOnly;
    this.notices = opened.notices;
    this.fields = observable(opened.article);
    this.recovery = observable(opened.recovery);
    // Words that only the journal has are on top of something that this window never saw.
    this.#base = opened.unsaved ? null : opened.article;
    this.#revision = opened.revision;
    this.#modifiedAt = opened.modifiedAt;
    this.#body = blocksOf(opened.article.body);
    this.#readBody = this.#body;
    this.#recordedBody = this.#body;
    this.#recordedFields = opened.article;
    this.#desk = desk;
    this.#autosave = autosave(() => this.#save());
    this.#journal = new JournalWriter(
      {
        base: () => this.#revision,
        takeChange: () => this.#takeChange(),
        takeWhole: () => this.#takeWhole(),
        send: (record) => desk.journalDraft(this.id, record),
        onKept: (kept) => this.#noteKept(kept),
      },
      { opening: this.opening, startsWhole: opened.unsaved },
    );
    this.#savedChanges = opened.unsaved ? -1 : 0;
    const dirty = opened.unsaved && !opened.readOnly;
    this.saveState = observable<SaveState>({ state: dirty ? 'unsaved' : 'saved' });
    if (!dirty) return;
    this.#autosave.touch();
    this.#journal.touchAll();
  }

  /** What is on disk, as far as this session knows. */
  get onDisk(): { revision: string; modifiedAt: string } {
    return { revision: this.#revision, modifiedAt: this.#modifiedAt };
  }

  /** True when everything in the window was on disk when that was last known. */
  get untouched(): boolean {
    return this.changes.get() === this.#savedChanges;
  }

  /** True when the file was found to be gone or damaged. */
  get lost(): boolean {
    return this.#lost !== null;
  }

  /** The draft's file is gone, or cannot be read: what the window has is not saved any more. */
  fileLost({ code, detail }: { code: DeskErrorCode; detail: string }): void {
    this.#lost = { code, detail };
    const kept = this.untouched ? 'window' : this.#journal.kept ? 'journal' : 'memory';
    this.saveState.set({ state: 'error', code, detail, kept });
  }

  /** The draft's file can be read: as far as that goes, all is well again. */
  fileFound(): void {
    if (this.#lost === null) return;
    this.#lost = null;
    if (this.untouched) this.saveState.set({ state: 'saved' });
  }

  /**
   * The article as it was last saved, or else opened: what this window's changes started from; null
   * when that is not known.
   */
  get base(): Article | null {
    return this.#base;
  }

  /** The article as it is now. Reads a body that was typed into: not for the keystroke's own path. */
  article(): Article {
    const body = this.#body;
    if (body !== this.#readBody) {
      const fields = this.fields.get();
      const content = body.read(0, body.blocks.length);
      this.#readBody = body;
      this.fields.set({ ...fields, body: { ...fields.body, content } });
    }
    return this.fields.get();
  }

  /** Changes fields of the article; the body only as long as no editor shows it. */
  update(changes: Partial<Article>): void {
    if (this.readOnly) return;
    this.fields.set({ ...this.fields.get(), ...changes });
    if (changes.body !== undefined) {
      this.#body = blocksOf(changes.body);
      this.#readBody = this.#body;
    }
    this.#touch();
  }

  /** An editor shows the body and has it in blocks of its own: the same ones, in the same order. */
  bodyOpened(blocks: BodyBlocks): void {
    const known = this.#body;
    if (known === this.#recordedBody && known.blocks.length === blocks.blocks.length) {
      this.#recordedBody = blocks;
    }
    if (known === this.#readBody) this.#readBody = blocks;
    this.#body = blocks;
  }

  /** Notes that the body was typed into; its blocks are read when somebody needs to know them. */
  bodyChanged(blocks: BodyBlocks): void {
    if (this.readOnly) return;
    this.#body = blocks;
    this.#touch();
  }

  /**
   * A form is open whose words are not in the article yet.
   * @param collect puts them there, as often as it is called
   * @returns what says that the form is closed
   */
  formOpened(collect: () => void): () => void {
    this.#forms.add(collect);
    return () => void this.#forms.delete(collect);
  }

  /** Puts into the article what stands in an open form. */
  collect(): void {
    for (const collect of this.#forms) collect();
  }

  /** Saves what is not saved yet; false when that was refused. */
  flush(): Promise<boolean> {
    this.collect();
    return this.#autosave.flush();
  }

  /** Puts everything typed so far into the journal; false when it does not take it. */
  record(): Promise<boolean> {
    this.collect();
    return this.#journal.flush();
  }

  /** Lets go of the draft: nothing is recorded or saved any more. */
  stop(): void {
    this.#autosave.stop();
    this.#journal.stop();
  }

  #touch(): void {
    this.changes.set(this.changes.get() + 1);
    const { state } = this.saveState.get();
    if (state === 'saved') this.saveState.set({ state: 'unsaved' });
    this.#autosave.touch();
    this.#journal.touch();
  }

  #takeChange(): ArticleChange | null {
    const fields = changedFields(this.#recordedFields, this.fields.get());
    const body = spliceBetween(this.#recordedBody, this.#body);
    this.#recordedFields = this.fields.get();
    this.#recordedBody = this.#body;
    return fields === null && body === null ? null : { fields: fields ?? {}, body };
  }

  #takeWhole(): Article {
    const article = this.article();
    this.#recordedFields = article;
    this.#recordedBody = this.#body;
    return article;
  }

  #noteKept(kept: boolean): void {
    const save = this.saveState.get();
    if (save.state === 'error') this.saveState.set({ ...save, kept: kept ? 'journal' : 'memory' });
  }

  async #send(sent: Sent): Promise<void> {
    const again = sent === this.#unanswered;
    this.#unanswered = sent;
    try {
      const saved = await this.#desk.saveDraft(this.id, this.#revision, sent.article, sent.mark);
      this.#revision = saved.revision;
      this.#modifiedAt = saved.modifiedAt;
      this.#base = sent.article;
      this.#unanswered = null;
    } catch (error) {
      // A refusal speaks of this sending; of the one before, which may have been written, only `stale`.
      const { code, unanswered } = readRefusal(error);
      if (!unanswered && (!again || code === 'stale')) this.#unanswered = null;
      // Written, taken for saved by the journal, and since then written over by somebody else?
      if (again && code === 'stale') this.#journal.touchAll();
      throw error;
    }
  }

  /** A file that is damaged is not what the window had: that is the lesser half of what is wrong. */
  #explain(refusal: ReturnType<typeof readRefusal>): ReturnType<typeof readRefusal> {
    return refusal.code === 'stale' && this.#lost !== null
      ? { ...refusal, ...this.#lost }
      : refusal;
  }

  async #save(): Promise<'saved' | 'retry' | 'refused'> {
    if (this.saveState.get().state !== 'error') this.saveState.set({ state: 'saving' });
    let saved = false;
    try {
      // The desk answers a repeated save with the revision that it made of it; without that, ours
      // would seem to be based on something old.
      if (this.#unanswered !== null) await this.#send(this.#unanswered);
      const { mark, state } = await this.#journal.hold(() => ({
        article: this.article(),
        changes: this.changes.get(),
      }));
      await this.#send({ article: state.article, mark });
      saved = true;
      this.#savedChanges = state.changes;
      this.#lost = null;
      this.saveState.set({ state: this.changes.get() === state.changes ? 'saved' : 'unsaved' });
      return 'saved';
    } catch (error) {
      const { code, detail, final } = this.#explain(readRefusal(error));
      const kept = this.#journal.kept ? 'journal' : 'memory';
      this.saveState.set({ state: 'error', code, detail, kept });
      return final ? 'refused' : 'retry';
    } finally {
      this.#journal.release(saved);
    }
  }
}
