import type { DeskErrorCode } from './desk-error';
import type { DraftFilter } from './draft-types';

/** The drafts that a job is about: some, or all that a filter leaves in. */
export type DraftSelection = { ids: string[] } | { filter: DraftFilter };

/** What became of a job over many files. */
export interface JobReport {
  /** How many were done. */
  done: number;
  /** Those that were not, and why. */
  skipped: { name: string; code: DeskErrorCode; detail: string }[];
  /** True when an editor stopped it; what was done by then stays done. */
  cancelled: boolean;
  /** Absolute path of the file or folder that was written; "" when there is none. */
  path: string;
}
