import type { JournalMark, JournalRecord, JournalReply } from '#api/journal-types';
import { type FileSystem, nodeFileSystem } from './file-system';
import type { FolderLayout } from './folder-layout';
import { notYet } from './not-yet';

export interface JournalOptions {
  layout: FolderLayout;
  /**
   * Absolute path of a folder on the machine's own disk, for when the drafts folder cannot be written
   * to, see `awayFolder`; null for none.
   */
  away: string | null;
  system?: FileSystem;
}

/** What was typed and is not in the draft files yet. */
export class Journal {
  readonly options: JournalOptions;
  readonly system: FileSystem;

  constructor(options: JournalOptions) {
    this.options = options;
    this.system = options.system ?? nodeFileSystem;
  }

  append(_id: string, _record: JournalRecord): Promise<JournalReply> {
    return notYet();
  }

  /** The draft's file, whose revision is given, now has everything up to the mark. */
  async saved(_id: string, _mark: JournalMark | null, _revision: string): Promise<void> {}
}
