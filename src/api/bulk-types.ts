import type { DeskErrorCode } from './desk-error';
import type { DraftFilter } from './draft-types';

/** The drafts that a job is about: some, or all that a filter leaves in. */
export type DraftSelection = { ids: string[] } | { filter: DraftFilter };

/** What became of a job over many files. */
export interface JobReport {
  /** How many drafts were exported, backed up or brought back. */
  done: number;
  /** How many drafts of a backup were here already, just as they are in it. */
  unchanged: number;
  /** Those that were not done, by headline, file or identifier, and why. */
  skipped: { name: string; code: DeskErrorCode; detail: string }[];
  /** Drafts of a backup that are here in another form: they came under this identifier, beside it. */
  beside: { name: string; id: string }[];
  /** Exported drafts that have places still to be filled in, by headline, and how many places. */
  unfilled: { name: string; places: number }[];
  /** True when an editor stopped it; what was done by then stays done. */
  cancelled: boolean;
  /** What kept it from going on to its end, as a full disk does; null when nothing. */
  stopped: { code: DeskErrorCode; detail: string } | null;
  /** Absolute path of the file or folder that was written; "" when there is none. */
  path: string;
}
