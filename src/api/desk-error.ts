import type { ReadErrorCode } from '#core/article/read-error';

/** Every way in which the desk can refuse a call. The interface has a sentence for each. */
export type DeskErrorCode =
  | ReadErrorCode
  /** The draft changed since the revision that a save was based on. */
  | 'stale'
  | 'not-found'
  /** The draft cannot be changed: its file is of a newer format version. */
  | 'newer-version'
  | 'disk-full'
  /** The file or the folder is read-only, or this user may not write there. */
  | 'no-permission'
  /** The drafts folder is gone: an unplugged drive, a folder moved away. */
  | 'folder-gone'
  /** Another Muharrir holds the drafts folder; `detail` says which. */
  | 'locked'
  /** A file or folder of that name is there already and is not written over. */
  | 'already-there'
  /** The file is no backup of a drafts folder, or a damaged one. */
  | 'not-a-backup'
  /** The file is no picture of a kind that browsers show; `detail` is its name. */
  | 'not-an-image'
  /** The picture is larger than is kept; `detail` is the limit in MB. */
  | 'image-too-large'
  /** The picture is not in the folder any more, or damaged; `detail` is its name. */
  | 'image-missing'
  /** More pictures than fit into one file; `detail` is the limit in MB. */
  | 'export-too-large'
  /** No room for this picture in a backup that has all words; `detail` is its path. */
  | 'backup-full'
  /** Arguments that are not what the contract says; a defect of the caller. */
  | 'invalid'
  /** The line to the desk is down. */
  | 'disconnected'
  /** Anything else; `detail` is for the log. */
  | 'failed';

/** A refusal that crosses from the desk to whoever called it. */
export class DeskError extends Error {
  override readonly name = 'DeskError';

  constructor(
    readonly code: DeskErrorCode,
    readonly detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}
