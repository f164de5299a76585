import { join } from 'node:path';

/** Where everything lies in a folder that Muharrir works in. */
export interface FolderLayout {
  /** One `<id>.json` for each draft. */
  drafts: string;
  /** Drafts that were deleted. */
  trash: string;
  /** Made and kept fresh by whoever works in the folder. */
  lock: string;
  /** Says in JSON who that is. */
  holder: string;
}

/** @param folder absolute path of the folder that `--drafts` or the settings name */
export function folderLayout(folder: string): FolderLayout {
  return {
    drafts: join(folder, 'drafts'),
    trash: join(folder, 'trash'),
    lock: join(folder, '.muharrir.lock'),
    holder: join(folder, '.muharrir.holder.json'),
  };
}
