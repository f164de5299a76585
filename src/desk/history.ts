import type { DraftVersion, VersionKind } from '#api/version-types';
import type { FileSystem } from './file-system';
import type { FolderLayout } from './folder-layout';
import { notYet } from './not-yet';

export interface HistoryOptions {
  layout: FolderLayout;
  /** What all versions of the folder may take on disk, in bytes; asked whenever it matters. */
  budget: () => number;
  system?: FileSystem;
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
  /** Time that only goes on, in milliseconds since whenever. */
  elapsed?: () => number;
}

/** The versions of a folder's drafts: whole files that are never changed. */
export class History {
  readonly options: HistoryOptions;

  constructor(options: HistoryOptions) {
    this.options = options;
  }

  /** Removes what a killed program left half written; only for the holder of the folder's lock. */
  sweep(): Promise<void> {
    return notYet();
  }

  /**
   * Keeps the bytes of a draft as a version; the name of the version that holds them.
   * @throws DeskError `folder-gone`, `disk-full`, `no-permission`
   */
  keep(_id: string, _bytes: Uint8Array, _kind: VersionKind): Promise<string> {
    return notYet();
  }

  /** A draft was saved: decides whether `before` or `after` is kept. Never throws. */
  saved(_id: string, _before: Uint8Array, _after: Uint8Array): Promise<void> {
    return Promise.resolve();
  }

  /** The newest first. */
  list(_id: string): Promise<DraftVersion[]> {
    return notYet();
  }

  /** The bytes of a version. */
  read(_id: string, _version: string): Promise<{ version: DraftVersion; bytes: Uint8Array }> {
    return notYet();
  }

  /** Removes all versions of a draft. */
  remove(_id: string): Promise<void> {
    return notYet();
  }

  /** Resolves when nothing is under way. */
  idle(): Promise<void> {
    return Promise.resolve();
  }
}
