import { mkdir, readdir } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import type { JobReport } from '#api/bulk-types';
import type { DeskApi, ExportFormat, OpenedDraft } from '#api/contract';
import { DeskError, type DeskErrorCode } from '#api/desk-error';
import { placeholdersIn } from '#core/find/placeholders-in';
import { makeFolderWithin } from './backup-folder';
import { writeDurably } from './draft-file';
import { errorCode } from './error-code';
import { exportArticle } from './export-article';
import { exportImages, imagesBeside, type ReadImage } from './export-images';
import type { FolderLayout } from './folder-layout';
import { emptyReport, type Job } from './jobs';
import { refusalOf } from './refusal-of';

export interface ExportDraftsOptions {
  layout: FolderLayout;
  /** The drafts, in the order in which they get their names. */
  ids: readonly string[];
  format: ExportFormat;
  /** Absolute path of the folder: a new one, or one that is empty. */
  path: string;
  job: Job;
  open: (id: string) => Promise<OpenedDraft>;
  /** Reads a picture of the drafts. */
  readImage: ReadImage;
  noteExport: DeskApi['noteExport'];
}

/** Refusals of a write after which no other write would do better. */
const HOPELESS = new Set<DeskErrorCode>(['disk-full', 'no-permission', 'folder-gone']);

async function makeEmptyFolder(layout: FolderLayout, path: string): Promise<void> {
  try {
    await makeFolderWithin(layout, dirname(path));
    await mkdir(path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const names = await readdir(path).catch((refusal) => {
      // A file stands there.
      if (errorCode(refusal) === 'ENOTDIR') return ['a file'];
      throw refusal;
    });
    if (names.length > 0) throw new DeskError('already-there', path);
  }
}

/**
 * A name that no file of the folder has, whatever the system makes of letters and their forms.
 * @param taken names so far, and the number that each was last tried with
 */
function freeName(name: string, taken: Map<string, number>): string {
  const keyOf = (text: string) => text.normalize('NFKC').toLowerCase();
  const dot = name.lastIndexOf('.');
  // Where the last search ended, this one begins: a thousand drafts may have no headline.
  let number = taken.get(keyOf(name)) ?? 0;
  let free: string;
  do {
    number += 1;
    free = number === 1 ? name : `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
  } while (number > 1 && taken.has(keyOf(free)));
  taken.set(keyOf(name), number);
  if (number > 1) taken.set(keyOf(free), 1);
  return free;
}

/**
 * Exports many drafts into a folder of their own, each durably. One that cannot be read or exported is
 * named in the report and skipped, and so is a picture that is missing; a disk on which nothing more can be written ends the job.
 * @throws DeskError `already-there` when the folder is not empty, `invalid` for a path that is not
 *   absolute, `no-permission`, `folder-gone`, `disk-full`: nothing was exported then
 */
export async function exportDrafts(options: ExportDraftsOptions): Promise<JobReport> {
  const { layout, ids, format, path, job, open, readImage, noteExport } = options;
  if (!isAbsolute(path)) throw new DeskError('invalid', path);
  const report = emptyReport(ids.length === 0 ? '' : path);
  if (ids.length === 0) return report;
  try {
    await makeEmptyFolder(layout, path);
  } catch (error) {
    throw refusalOf(error);
  }
  const taken = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    if (job.cancelled) return { ...report, cancelled: true };
    let name = id;
    try {
      const { article, readOnly, revision } = await open(id);
      name = article.headline || id;
      const file = await exportArticle(article, format, readOnly, readImage);
      const place = join(path, freeName(file.name, taken));
      const write = async () => {
        await writeDurably(place, Buffer.from(file.content, file.encoding), 'absent');
        return exportImages(imagesBeside(article, format), readImage, path);
      };
      const outcome = await write().catch(refusalOf);
      if (outcome instanceof DeskError && HOPELESS.has(outcome.code)) {
        return { ...report, stopped: { code: outcome.code, detail: outcome.detail } };
      }
      if (outcome instanceof DeskError) throw outcome;
      for (const { code, detail } of outcome) report.skipped.push({ name, code, detail });
      report.done += 1;
      const places = placeholdersIn(article).reduce((sum, { count }) => sum + count, 0);
      if (places > 0) report.unfilled.push({ name, places });
      // The file is out, also when the folder cannot be written to and its status stays as it was.
      await noteExport(id, revision).catch(() => undefined);
    } catch (error) {
      const { code, detail } = refusalOf(error);
      report.skipped.push({ name, code, detail });
    }
    job.progress(index + 1, ids.length);
  }
  return report;
}
