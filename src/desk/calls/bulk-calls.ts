import type { DeskApi } from '#api/contract';
import type { DeskParts } from '../desk-parts';
import { notYet } from '../not-yet';

type BulkCalls = Pick<DeskApi, 'exportDrafts' | 'backUp' | 'restoreBackup' | 'cancelJob'>;

/** Work on many drafts at once. */
export function bulkCalls(_parts: DeskParts): BulkCalls {
  return {
    exportDrafts: notYet,
    backUp: notYet,
    restoreBackup: notYet,
    cancelJob: () => Promise.resolve(),
  };
}
