import type { DeskApi } from '#api/contract';
import { backUpFolder } from '../backup-folder';
import { restoreBackup } from '../backup-restore';
import type { DeskParts } from '../desk-parts';
import { exportDrafts } from '../export-drafts';
import { Jobs } from '../jobs';
import { versionCalls } from './version-calls';

type BulkCalls = Pick<DeskApi, 'exportDrafts' | 'backUp' | 'restoreBackup' | 'cancelJob'>;

/** Work on many drafts at once. */
export function bulkCalls(parts: DeskParts): BulkCalls {
  const { layout, lock, store, images, library, emit } = parts;
  const changed = (ids: string[]): void => {
    // Words that were not saved came with some: they are found when the draft is opened.
    for (const id of ids) void store.lookIntoJournal(id);
    parts.changed(ids);
  };
  const jobs = new Jobs(emit);
  parts.beforeClosing(() => jobs.end());
  const { noteExport } = versionCalls(parts);
  return {
    exportDrafts: (name, selection, format, path) =>
      jobs.run(name, async (job) => {
        const ids = 'ids' in selection ? selection.ids : await library.ids(selection.filter);
        const open = (id: string) => store.open(id);
        const readImage = (file: string) => images.read(file);
        return exportDrafts({ layout, ids, format, path, job, open, readImage, noteExport });
      }),
    backUp: (name, path) => jobs.run(name, (job) => backUpFolder({ layout, path, job })),
    restoreBackup: (name, path) =>
      jobs.run(name, (job) => restoreBackup({ layout, lock, path, job, changed })),
    async cancelJob(name) {
      jobs.cancel(name);
    },
  };
}
