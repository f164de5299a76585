import { overlay, type OverlayId } from '../app/overlay';
import { desk, port } from '../desk/connection';
import type { Strings } from '../i18n/strings';
import { observable } from '../ui/observable';
import { showToast } from '../ui/toast';
import type { BulkFile } from './bulk-file';
import { BulkJob } from './bulk-job';
import { FileImport } from './file-import';

/** The window's long works: they go on while their dialogs are closed, and are found there again. */
export const bulkJobs = {
  import: new FileImport(desk),
  export: new BulkJob(port, desk),
  backup: new BulkJob(port, desk),
  restore: new BulkJob(port, desk),
};

/** The files that wait in the import dialog; null while they are being listed. */
export const waitingFiles = observable<BulkFile[] | null>([]);

/** Says that a work has ended to somebody who has closed its dialog. */
export function sayIfClosed(dialog: OverlayId, message: (strings: Strings) => string): void {
  if (overlay.get() !== dialog) showToast({ message });
}
