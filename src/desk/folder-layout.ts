import { join } from 'node:path';

/** Where everything lies in a folder that Muharrir works in. */
export interface FolderLayout {
  /** One `<id>.json` for each draft. */
  drafts: string;
  /** Drafts that were deleted. */
  trash: string;
  /** One `<id>.jsonl` for each draft with words that its file does not have yet. */
  journal: string;
  /** One folder for each draft that has versions. */
  history: string;
  /** One `<id>.json` for each draft whose status is not the usual one. */
  states: string;
  /** Pictures of the drafts, each under a name made of its bytes. */
  images: string;
  /** What can be made again from the drafts at any time. */
  cache: string;
  /** Made and kept fresh by whoever works in the folder. */
  lock: string;
  /** Says in JSON who that is. */
  holder: string;
  /** Holds a random name that tells this folder from every other, see `readIdentity`. */
  identity: string;
}

/** @param folder absolute path of the folder that `--drafts` or the settings name */
export function folderLayout(folder: string): FolderLayout {
  return {
    drafts: join(folder, 'drafts'),
    trash: join(folder, 'trash'),
    journal: join(folder, 'journal'),
    history: join(folder, 'history'),
    states: join(folder, 'states'),
    images: join(folder, 'images'),
    cache: join(folder, '.muharrir-cache'),
    lock: join(folder, '.muharrir.lock'),
    holder: join(folder, '.muharrir.holder.json'),
    identity: join(folder, '.muharrir-folder'),
  };
}
