import { join } from 'node:path';
import type { JobReport } from '#api/bulk-types';
import { backUpFolder } from '../backup-folder';
import { restoreBackup } from '../backup-restore';
import { folderLayout } from '../folder-layout';
import type { Job } from '../jobs';
import type { Files } from './folder-of-files';
import { temporaryFolder } from './temporary-folder';

/** A job that nobody stops or watches. */
export const quietJob: Job = { cancelled: false, progress: () => undefined };

/** A job that is stopped when it has come so far. */
export function jobStoppingAt(step: number): Job {
  const state = { cancelled: false };
  return {
    get cancelled() {
      return state.cancelled;
    },
    progress: (done) => {
      state.cancelled = done >= step;
    },
  };
}

/** Backs a folder up; the path of the backup. */
export async function backUp(folder: string): Promise<string> {
  const path = join(await temporaryFolder(), 'backup.zip');
  await backUpFolder({ layout: folderLayout(folder), path, job: quietJob });
  return path;
}

/** Restores a backup into a folder; `told` gets what the library would be told of. */
export function restore(
  path: string,
  folder: string,
  told: string[][] = [],
  job: Job = quietJob,
): Promise<JobReport> {
  const lock = { ensure: () => Promise.resolve() };
  const changed = (ids: string[]) => told.push(ids);
  return restoreBackup({ layout: folderLayout(folder), lock, path, job, changed });
}

/** The file of a draft. */
export function draftTitled(headline: string): string {
  return JSON.stringify({ format: 'muharrir/article', version: 1, id: 'a', headline });
}

/** A folder with something of everything in it. */
export const FULL_FOLDER: Files = {
  'drafts/a.json': draftTitled('خبر'),
  'drafts/b.json': draftTitled('خبر آخر'),
  'drafts/broken.json': '{',
  'drafts/ملاحظة.txt': 'وضعها محرر هنا',
  'journal/a.jsonl': 'كلمات',
  'states/b.json': '{"status":"ready"}',
  'images/جسر-0123456789ab.png': 'صورة',
  'history/a/20261101-writing.json': draftTitled('خ'),
  'trash/c.20261101.json': draftTitled('محذوف'),
};
