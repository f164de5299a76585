import type { DeskEvent } from '#api/contract';
import type { DraftStates } from './draft-states';
import type { DraftStore } from './draft-store';
import type { FolderLayout } from './folder-layout';
import type { FolderLock } from './folder-lock';
import type { History } from './history';
import type { ImageStore } from './image-store';
import type { Journal } from './journal';
import type { LibraryIndex } from './library-index';

/** What the desk's calls share: one of each for an open folder. */
export interface DeskParts {
  layout: FolderLayout;
  /** To be asked before every write. */
  lock: Pick<FolderLock, 'ensure'>;
  store: DraftStore;
  history: History;
  states: DraftStates;
  journal: Journal;
  images: ImageStore;
  library: LibraryIndex;
  emit: (event: DeskEvent) => void;
  /** To be told of every change to a draft's file or state that this program made. */
  changed: (ids: string[]) => void;
  /** Takes what has to end before the desk gives the folder free; told that it is time by a call. */
  beforeClosing: (end: () => Promise<void>) => void;
}
