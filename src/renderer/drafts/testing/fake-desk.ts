import type { OpenedDraft, SavedDraft } from '#api/contract';
import { DeskError, type DeskErrorCode } from '#api/desk-error';
import type { JournalMark, JournalRecord, JournalReply } from '#api/journal-types';
import type { Article } from '#core/article/article';
import { applyChange } from '#core/article/article-change';
import { blankArticle } from '#core/article/blank-article';

const MODIFIED_AT = '2026-01-01T00:00:00.000Z';

/** A draft as a desk opens it. */
export function openedDraft(over: Partial<OpenedDraft> = {}): OpenedDraft {
  return {
    id: 'a1',
    revision: 'r0',
    modifiedAt: MODIFIED_AT,
    article: blankArticle('a1'),
    notices: [],
    readOnly: false,
    unsaved: false,
    recovery: null,
    ...over,
  };
}

/** How a call ends: as it should, refused, or done without its answer getting through. */
export type Ending = 'done' | 'lost' | DeskErrorCode;

/** What the journal holds of the one opening that it knows. */
interface Opening {
  opening: string;
  sequence: number;
  article: Article;
}

/** A desk with one draft and its journal, by the rules alone, which fails when it is told to. */
export class FakeDesk {
  /** How saves and records end. */
  saves: Ending = 'done';
  records: Ending = 'done';
  /** All that arrived, in order. */
  readonly log: (JournalRecord | { save: Article; mark: JournalMark | null })[] = [];
  onDisk: { revision: string; article: Article };
  #journal: Opening | null = null;
  #revisions = 0;

  constructor({ revision, article }: Pick<OpenedDraft, 'revision' | 'article'> = openedDraft()) {
    this.onDisk = { revision, article };
  }

  /** The article as a start after a crash would bring it back. */
  get recovered(): Article {
    return this.#journal?.article ?? this.onDisk.article;
  }

  /** The articles that were saved, those whose answer got lost among them. */
  get saved(): Article[] {
    return this.log.flatMap((entry) => ('save' in entry ? [entry.save] : []));
  }

  /** The records that arrived. */
  get recorded(): JournalRecord[] {
    return this.log.flatMap((entry) => ('save' in entry ? [] : [entry]));
  }

  /** Somebody else writes the draft. */
  writeOutside(article: Article): void {
    this.#revisions += 1;
    this.onDisk = { revision: `r${this.#revisions}`, article };
  }

  readonly saveDraft = (
    _id: string,
    base: string,
    article: Article,
    mark: JournalMark | null,
  ): Promise<SavedDraft> =>
    this.#end(this.saves, () => {
      this.log.push({ save: article, mark });
      if (JSON.stringify(article) !== JSON.stringify(this.onDisk.article)) {
        if (base !== this.onDisk.revision) throw new DeskError('stale');
        this.writeOutside(article);
      }
      const held = this.#journal;
      if (held?.opening === mark?.opening && (held?.sequence ?? 0) <= (mark?.sequence ?? 0)) {
        this.#journal = null;
      }
      return { revision: this.onDisk.revision, modifiedAt: MODIFIED_AT };
    });

  readonly journalDraft = (_id: string, record: JournalRecord): Promise<JournalReply> =>
    this.#end(this.records, () => {
      this.log.push(record);
      return this.#keep(record);
    });

  #keep(record: JournalRecord): JournalReply {
    const { opening, sequence } = record;
    const held = this.#journal?.opening === opening ? this.#journal : null;
    if (record.kind === 'whole') {
      this.#journal = { opening, sequence, article: structuredClone(record.article) };
      return 'kept';
    }
    if (held !== null && sequence <= held.sequence) return 'kept';
    const follows = held !== null && sequence === held.sequence + 1;
    const begins = held === null && record.base === this.onDisk.revision;
    if (!follows && !begins) return 'gap';
    const before = held?.article ?? this.onDisk.article;
    // As over the line: nothing is shared with the window.
    const article = structuredClone(applyChange(before, record.change));
    this.#journal = { opening, sequence, article };
    return 'kept';
  }

  async #end<Result>(ending: Ending, act: () => Result): Promise<Result> {
    // An answer takes a moment.
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (ending === 'done') return act();
    if (ending !== 'lost') throw new DeskError(ending);
    act();
    throw new DeskError('disconnected');
  }
}
