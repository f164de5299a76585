import type { Recovery } from '#api/contract';
import type { DraftState } from '#api/draft-types';
import { type FileSystem, nodeFileSystem } from './file-system';
import type { FolderLayout } from './folder-layout';
import { notYet } from './not-yet';

/** What the folder remembers of a draft beside its article. */
export interface StoredState extends DraftState {
  /** The revision that was exported last; null when none was. */
  exportedRevision: string | null;
  recovery: Recovery | null;
}

/** The state of a draft of which nothing is remembered. */
export const USUAL_STATE: StoredState = {
  status: 'draft',
  pinned: false,
  exportedRevision: null,
  recovery: null,
};

/** What is remembered of the drafts: one small file for each draft of which there is anything. */
export class DraftStates {
  constructor(
    readonly layout: FolderLayout,
    readonly system: FileSystem = nodeFileSystem,
  ) {}

  /** Never throws: a file that cannot be read counts as none. */
  async read(_id: string): Promise<StoredState> {
    return USUAL_STATE;
  }

  /**
   * Changes some of what is remembered; changes to one draft happen one after the other.
   * @throws DeskError `folder-gone`, `disk-full`, `no-permission`
   */
  change(_id: string, _changes: Partial<StoredState>): Promise<StoredState> {
    return notYet();
  }

  /** Forgets a draft. */
  remove(_id: string): Promise<void> {
    return notYet();
  }
}
