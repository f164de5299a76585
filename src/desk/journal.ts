import { join } from 'node:path';
import type { JournalMark, JournalRecord, JournalReply } from '#api/journal-types';
import type { DeskError } from '#api/desk-error';
import { draftIdOf, isDraftId } from './draft-id';
import { DraftJournal } from './draft-journal';
import { errorCode } from './error-code';
import { type FileSystem, nodeFileSystem } from './file-system';
import type { FolderLayout } from './folder-layout';
import type { Replay } from './journal-replay';
import type { DraftFile } from './read-draft-file';
import { sweepTemps } from './sweep-temps';

export interface JournalOptions {
  layout: FolderLayout;
  /** What `away` is at first. */
  away: string | null;
  system?: FileSystem;
}

const EXTENSION = '.jsonl';

/**
 * What was typed and is not in the draft files yet. Calls about one draft must be made one after the
 * other: `DraftStore` does.
 */
export class Journal {
  /**
   * Absolute path of a folder on the machine's own disk, for when the drafts folder cannot be written
   * to, see `JournalAway`; null for none. To be set before anything is looked for or kept.
   */
  away: string | null;
  readonly #here: string;
  readonly #system: FileSystem;
  readonly #drafts = new Map<string, DraftJournal>();

  constructor({ layout, away, system = nodeFileSystem }: JournalOptions) {
    this.#here = layout.journal;
    this.away = away;
    this.#system = system;
  }

  /**
   * Looks for journals that an earlier run left, and removes its temporary files.
   * @returns the drafts that have one
   */
  async find(): Promise<string[]> {
    const found = new Set<string>();
    for (const folder of [this.#here, this.away]) {
      if (folder === null) continue;
      const names = await this.#namesIn(folder);
      if (names.length > 0) await sweepTemps(folder);
      for (const name of names) {
        const id = name.endsWith(EXTENSION)
          ? draftIdOf(`${name.slice(0, -EXTENSION.length)}.json`)
          : null;
        if (id !== null) found.add(id);
      }
    }
    for (const id of found) this.#draft(id);
    return [...found];
  }

  /** Whether the journal may hold words of a draft. */
  has(id: string): boolean {
    return this.#drafts.get(id)?.isEmpty === false;
  }

  /** Drafts of which there may be words that are not in the files. */
  withWords(): string[] {
    return [...this.#drafts].flatMap(([id, draft]) => (draft.isEmpty ? [] : [id]));
  }

  /**
   * Keeps a record: it is on disk when this returns `kept`.
   * @param disk reads the draft's file
   * @param refusal why nothing can be written to the drafts folder; null when it can
   * @throws `refusal`, or the file system's error
   */
  append(
    id: string,
    record: JournalRecord,
    disk: () => Promise<DraftFile>,
    refusal: DeskError | null,
  ): Promise<JournalReply> {
    return this.#draft(id).append(record, disk, refusal);
  }

  /** The draft's file, which this is, has everything up to the mark: the journal forgets it. Never throws. */
  saved(
    id: string,
    mark: JournalMark,
    content: Pick<DraftFile, 'bytes' | 'revision'>,
  ): Promise<void> {
    return this.#draft(id).saved(mark, content);
  }

  /**
   * The revision that the opening of a mark was last saved as, with nothing in it that is beyond the
   * mark; null when there is none. On it, the window's further changes can be built, whatever it knows.
   */
  savedAs(id: string, mark: JournalMark): string | null {
    return this.#drafts.get(id)?.savedAs(mark) ?? null;
  }

  /** What the draft had come to in each opening, the newest first. Never throws. */
  async replays(id: string): Promise<Replay[]> {
    return this.has(id) ? this.#draft(id).replays() : [];
  }

  /** Whether the window of a mark's opening is still there, as far as is known. */
  isLive(id: string, { opening }: JournalMark): boolean {
    return this.#drafts.get(id)?.isLive(opening) ?? false;
  }

  /** The window that an opening was made in is gone, until it writes again. */
  endOpening(id: string, opening: string): void {
    this.#drafts.get(id)?.endOpening(opening);
  }

  /** A window was given the words of openings: the first whole record of a new one includes them. */
  handedOut(id: string, marks: readonly JournalMark[]): void {
    this.#draft(id).handedOut(marks);
  }

  /** Reads a draft's journal again, into which somebody else has put words. Never throws. */
  lookAgain(id: string): Promise<void> {
    return this.#draft(id).lookAgain();
  }

  /** Forgets openings up to these marks, for words that are kept elsewhere. Never throws. */
  drop(id: string, marks: readonly JournalMark[]): Promise<void> {
    return this.#draft(id).drop(marks);
  }

  #draft(id: string): DraftJournal {
    const known = this.#drafts.get(id);
    if (known !== undefined) return known;
    if (!isDraftId(id)) throw new TypeError('not an identifier');
    const path = (folder: string) => join(folder, `${id}${EXTENSION}`);
    const away = this.away === null ? null : path(this.away);
    const draft = new DraftJournal(path(this.#here), away, this.#system);
    this.#drafts.set(id, draft);
    return draft;
  }

  /** A folder that cannot be read has nothing for us now; nothing in it is touched. */
  async #namesIn(folder: string): Promise<string[]> {
    try {
      return await this.#system.readdir(folder);
    } catch (error) {
      if (errorCode(error) === '') throw error;
      return [];
    }
  }
}
