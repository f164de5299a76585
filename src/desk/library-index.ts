import type {
  DraftFilter,
  DraftPage,
  DraftQuery,
  LibraryFacts,
  SearchPage,
} from '#api/draft-types';
import { FolderLibrary } from './folder-library';
import type { FolderLayout } from './folder-layout';

/** What the library knows of a folder's drafts. Asked from any thread. */
export interface LibraryIndex {
  /**
   * A part of the list. In a large folder that nobody has opened before, what has been read so far.
   * @throws DeskError `folder-gone`, `no-permission`
   */
  list(query: DraftQuery): Promise<DraftPage>;
  /** @throws DeskError as `list` */
  facts(): Promise<LibraryFacts>;
  /** @throws DeskError as `list` */
  search(words: string, filter: DraftFilter, offset: number, count: number): Promise<SearchPage>;
  /**
   * The identifiers that a filter leaves in.
   * @throws DeskError as `list`
   */
  ids(filter: DraftFilter): Promise<string[]>;
  /** Reads drafts again that may have changed; none when any may have. Never rejects. */
  update(ids: string[]): Promise<void>;
  /** Stops, and leaves caches for the next start. */
  close(): Promise<void>;
}

/** Makes the index of a folder; it calls `onChange` when its list changes by itself. */
export type MakeLibrary = (layout: FolderLayout, onChange: () => void) => LibraryIndex;

/**
 * An index in the thread that asks. It answers when it has read everything, and reads for searches when
 * the first one comes.
 */
export function libraryInThread(layout: FolderLayout, onChange: () => void): LibraryIndex {
  return new FolderLibrary({ layout, onChange, ahead: false, patience: null });
}
