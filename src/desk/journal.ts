import type { JournalMark, JournalRecord, JournalReply } from '#api/journal-types';
import { type FileSystem, nodeFileSystem } from './file-system';
import type { FolderLayout } from './folder-layout';
import { notYet } from './not-yet';

/** What was typed and is not in the draft files yet. */
export class Journal {
  constructor(
    readonly layout: FolderLayout,
    readonly system: FileSystem = nodeFileSystem,
  ) {}

  append(_id: string, _record: JournalRecord): Promise<JournalReply> {
    return notYet();
  }

  /** The draft's file now has everything up to the mark. */
  async saved(_id: string, _mark: JournalMark | null): Promise<void> {}
}
