import { randomUUID } from 'node:crypto';
import type { OpenedDraft } from '#api/contract';
import type { JournalMark, JournalRecord } from '#api/journal-types';
import type { Article } from '#core/article/article';
import { changeBetween } from '#core/testing/change-between';
import type { DraftStore } from '../draft-store';

/** A window with an open draft, as far as the desk sees it. */
export class Typist {
  readonly id: string;
  readonly opening = randomUUID();
  article: Article;
  base: string;
  sequence = 0;
  #recorded: Article;
  #whole: boolean;

  constructor(
    readonly store: Pick<DraftStore, 'journal' | 'save'>,
    opened: OpenedDraft,
  ) {
    this.id = opened.id;
    this.article = opened.article;
    this.base = opened.revision;
    this.#recorded = opened.article;
    this.#whole = opened.unsaved;
  }

  get mark(): JournalMark | null {
    return this.sequence === 0 ? null : { opening: this.opening, sequence: this.sequence };
  }

  /** Changes the article and records that; returns when it is on disk. */
  async type(changes: Partial<Article>): Promise<void> {
    this.article = { ...this.article, ...changes };
    await this.record();
  }

  /** Records what was typed since the last record. */
  async record(): Promise<void> {
    const before = this.#recorded;
    this.#recorded = this.article;
    if ((await this.#send(before)) === 'kept') return;
    this.#whole = true;
    if ((await this.#send(before)) === 'gap') throw new Error('a whole record was not kept');
  }

  async save(): Promise<void> {
    const saved = await this.store.save(this.id, this.base, this.article, this.mark);
    this.base = saved.revision;
    this.#whole = false;
  }

  async #send(before: Article) {
    this.sequence += 1;
    const { opening, sequence, base, article } = this;
    const shared = { opening, sequence, base };
    const record: JournalRecord = this.#whole
      ? { ...shared, kind: 'whole', article }
      : { ...shared, kind: 'change', change: changeBetween(before, article) };
    // Whatever happens to it, what comes after it can only be built on a whole one, until it is kept.
    this.#whole = true;
    const reply = await this.store.journal(this.id, record);
    this.#whole = reply === 'gap';
    return reply;
  }
}
