import { randomBytes } from 'node:crypto';
import { link, mkdir, rename, unlink } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { JobReport } from '#api/bulk-types';
import { DeskError } from '#api/desk-error';
import {
  type FolderFile,
  filesToBackUp,
  placeOf,
  readFolderFile,
  readWithJournal,
} from './backup-files';
import { BackupReader } from './backup-reader';
import { type BackupTarget, BackupWriter, createTarget } from './backup-writer';
import { draftIdOf } from './draft-id';
import { errorCode } from './error-code';
import { nodeFileSystem } from './file-system';
import type { FolderLayout } from './folder-layout';
import { isThere } from './is-there';
import { emptyReport, type Job } from './jobs';
import { refusalOf } from './refusal-of';

export interface BackupOptions {
  layout: FolderLayout;
  /** Absolute path of the file to write. */
  path: string;
  job: Job;
  create?: (path: string) => Promise<BackupTarget>;
  /** Largest size of the file, in bytes; as much as a ZIP can have when left out. */
  largest?: number;
}

/** True when a path lies in the folder that holds `drafts/`. */
function isWithin(layout: FolderLayout, path: string): boolean {
  const way = relative(dirname(layout.drafts), path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Makes the folder that something is to be written into, if it lies in the drafts folder. Elsewhere
 * one that is missing may be a drive that is not plugged in, and a folder in its place would only
 * hide that.
 */
export async function makeFolderWithin(layout: FolderLayout, folder: string): Promise<void> {
  if (isWithin(layout, folder)) await mkdir(folder, { recursive: true });
}

/** Gives a finished file its name, unless something has that name. */
async function moveIntoPlace(temp: string, path: string): Promise<void> {
  try {
    // Unlike a rename, a link never replaces anything.
    await link(temp, path);
    await unlink(temp);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new DeskError('already-there', path);
    // Sticks and network drives have no links.
    if (await isThere(path)) throw new DeskError('already-there', path);
    await rename(temp, path);
  }
  await nodeFileSystem.syncFolder(dirname(path));
}

/** Reads all of a backup again, comparing it with what it should be. */
async function readBack(path: string, added: number, job: Job): Promise<void> {
  const reader = await BackupReader.open(path);
  try {
    if (reader.files.length !== added) throw new DeskError('not-a-backup', path);
    for (const [index, file] of reader.files.entries()) {
      if (job.cancelled) return;
      await reader.read(file);
      job.progress(added + index + 1, 2 * added);
    }
  } finally {
    await reader.close();
  }
}

/** Adds all files of the folder; those that cannot be read are named in the report. */
async function addAll(
  writer: BackupWriter,
  { layout, job }: BackupOptions,
  report: JobReport,
): Promise<number> {
  const { drafts, journal, states, images, history, trash } = await filesToBackUp(layout);
  const rest = [...states, ...history, ...trash];
  const total = drafts.length + journal.length + rest.length + images.length;
  let added = 0;
  const add = async (path: string, file: FolderFile | null): Promise<void> => {
    if (file === null) return;
    await writer.add(path, file.bytes, file.modifiedAt);
    added += 1;
    job.progress(added, 2 * total);
  };
  const attempt = async (path: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const { code, detail } = refusalOf(error);
      // The file is at fault only when it could not be read; a full disk ends the job.
      if (!['no-permission', 'too-large', 'backup-full'].includes(code)) throw error;
      report.skipped.push({ name: path, code, detail });
    }
  };

  const journals = new Set(journal);
  for (const path of drafts) {
    if (job.cancelled) return added;
    await attempt(path, async () => {
      const id = draftIdOf(path.slice('drafts/'.length));
      const words = `journal/${id ?? ''}.jsonl`;
      const read = await readWithJournal(placeOf(layout, path), placeOf(layout, words));
      journals.delete(words);
      await add(path, read.draft);
      if (id === null) return;
      if (read.draft !== null) report.done += 1;
      await add(words, read.journal);
    });
  }
  for (const path of [...journals, ...rest]) {
    if (job.cancelled) return added;
    await attempt(path, async () => add(path, await readFolderFile(placeOf(layout, path))));
  }
  // Last: pictures alone may be more than an archive holds, and words come before them.
  for (const path of images) {
    if (job.cancelled) return added;
    await attempt(path, async () => {
      const file = await readFolderFile(placeOf(layout, path));
      if (file !== null && !writer.hasRoomFor(file.bytes.byteLength)) {
        throw new DeskError('backup-full', path);
      }
      await add(path, file);
    });
  }
  return added;
}

/**
 * Writes everything that a drafts folder holds into one file, a ZIP, also while the folder is worked
 * in. The file gets its name only when it is whole, on the disk, and has been read back.
 * @throws DeskError `already-there`, `invalid` for a path that is not absolute, `disk-full`,
 *   `no-permission`, `folder-gone`, `failed`; nothing stays at the path then
 */
export async function backUpFolder(options: BackupOptions): Promise<JobReport> {
  const { layout, path, job, create = createTarget, largest } = options;
  if (!isAbsolute(path)) throw new DeskError('invalid', path);
  const report = emptyReport('');
  const temp = join(dirname(path), `.muharrir-${randomBytes(8).toString('hex')}.tmp`);
  try {
    if (await isThere(path)) throw new DeskError('already-there', path);
    await makeFolderWithin(layout, dirname(path));
    const target = await create(temp);
    let added: number;
    try {
      const writer = new BackupWriter(target, largest);
      added = await addAll(writer, options, report);
      if (!job.cancelled) await writer.end(new Date());
    } finally {
      await target.close();
    }
    if (!job.cancelled) await readBack(temp, added, job);
    if (job.cancelled) {
      await unlink(temp);
      return { ...report, done: 0, cancelled: true };
    }
    await moveIntoPlace(temp, path);
    return { ...report, path };
  } catch (error) {
    await unlink(temp).catch(() => undefined);
    throw refusalOf(error);
  }
}
