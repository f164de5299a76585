import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DeskError } from '#api/desk-error';
import { areaOf, BACKUP_AREAS, type BackupArea, LARGEST_FILE } from './backup-format';
import { errorCode } from './error-code';
import type { FolderLayout } from './folder-layout';

/** A file of the folder as it is at one moment. */
export interface FolderFile {
  bytes: Buffer<ArrayBuffer>;
  modifiedAt: Date;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Paths below a folder; links to folders are not followed: what they lead to is not the folder's. */
async function pathsBelow(folder: string, prefix: string): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const path = `${prefix}/${entry.name}`;
    if (areaOf(path) === null) continue;
    if (entry.isDirectory()) paths.push(...(await pathsBelow(join(folder, entry.name), path)));
    else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path);
  }
  return paths.sort();
}

/**
 * Paths of all files that a backup of the folder has, within the backup. Hidden files, temporary ones
 * among them, are not of it, nor those whose names another system would refuse.
 * @throws the file system's errors
 */
export async function filesToBackUp(layout: FolderLayout): Promise<Record<BackupArea, string[]>> {
  const lists = { drafts: [], journal: [], states: [], images: [], history: [], trash: [] };
  const files: Record<BackupArea, string[]> = lists;
  for (const area of BACKUP_AREAS) files[area] = await pathsBelow(layout[area], area);
  return files;
}

/** Where a path of a backup lies on this disk. */
export function placeOf(layout: FolderLayout, path: string): string {
  const [area = '', ...names] = path.split('/');
  const folder = BACKUP_AREAS.find((each) => each === area);
  if (folder === undefined) throw new DeskError('invalid', path);
  return join(layout[folder], ...names);
}

/**
 * Reads a file; null when it went away meanwhile, as a journal does whose draft was saved.
 * @throws DeskError `too-large` with the limit in megabytes; the file system's errors
 */
export async function readFolderFile(place: string): Promise<FolderFile | null> {
  try {
    const facts = await stat(place);
    if (!facts.isFile()) return null;
    if (facts.size > LARGEST_FILE) {
      throw new DeskError('too-large', String(LARGEST_FILE / 1024 / 1024));
    }
    return { bytes: await readFile(place), modifiedAt: facts.mtime };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function stampOf(place: string): Promise<string> {
  const facts = await stat(place).catch(() => null);
  return facts === null ? '' : `${facts.mtimeMs} ${facts.size} ${facts.ino}`;
}

/** How often a draft is read again that is being saved just then; a save takes milliseconds. */
const ATTEMPTS = 10;

/**
 * Reads a draft and its journal so that both are of one moment: were the draft read before a save and
 * the journal after it, the words of that save would be in neither.
 */
export async function readWithJournal(
  draft: string,
  journal: string,
): Promise<{ draft: FolderFile | null; journal: FolderFile | null }> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await stampOf(draft);
    const read = { draft: await readFolderFile(draft), journal: await readFolderFile(journal) };
    if (attempt === ATTEMPTS || (await stampOf(draft)) === before) return read;
  }
}
