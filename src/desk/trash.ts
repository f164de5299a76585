import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TrashedDraft } from '#api/draft-types';
import { DeskError } from '#api/desk-error';
import { isDraftId } from './draft-id';
import { errorCode } from './error-code';
import { nodeFileSystem } from './file-system';
import type { FolderLayout } from './folder-layout';
import { summarize, unreadable } from './summarize';

/** Files read together: more make it no faster and run into the limit on open files. */
const AT_ONCE = 64;

const NAME = /^([A-Za-z0-9_-]+)\.(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.json$/u;

/** `<id>.<time of deletion>.json`: an identifier holds no full stop, so the name says it all. */
function trashName(id: string, now: Date): string {
  return `${id}.${now.toISOString().replaceAll(/[-:.]/gu, '')}.json`;
}

/** What the name of a file in the trash says of it; null for a file that this program did not put there. */
export function readTrashName(name: string): { id: string; deletedAt: string } | null {
  const [, id = '', year, month, day, hour, minute, second, milli] = NAME.exec(name) ?? [];
  const deletedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
  if (!isDraftId(id) || Number.isNaN(Date.parse(deletedAt))) return null;
  return { id, deletedAt };
}

/**
 * Names of the files in the trash, the last deleted first.
 * @throws the file system's errors; none when there is no trash yet
 */
export async function namesInTrash(layout: FolderLayout): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(layout.trash);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
  const time = (name: string) => readTrashName(name)?.deletedAt ?? '';
  return names
    .filter((name) => time(name) !== '')
    .sort((a, b) => (time(a) === time(b) ? (a < b ? 1 : -1) : time(a) < time(b) ? 1 : -1));
}

async function describeTrashed(layout: FolderLayout, name: string): Promise<TrashedDraft | null> {
  const named = readTrashName(name);
  if (named === null) return null;
  const { id, deletedAt } = named;
  try {
    const bytes = await readFile(join(layout.trash, name));
    const { headline, words, problem } = summarize(id, bytes, deletedAt);
    return { name, id, headline, words, deletedAt, problem };
  } catch (error) {
    // Restored or removed since the folder was read.
    if (errorCode(error) === 'ENOENT') return null;
    const { headline, words, problem } = unreadable(id, deletedAt, 'no-permission');
    return { name, id, headline, words, deletedAt, problem };
  }
}

/**
 * The drafts in the trash, the last deleted first; also those that cannot be read.
 * @throws the file system's errors
 */
export async function listTrash(layout: FolderLayout): Promise<TrashedDraft[]> {
  const names = await namesInTrash(layout);
  const drafts: TrashedDraft[] = [];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const some = names.slice(start, start + AT_ONCE);
    const read = await Promise.all(some.map((name) => describeTrashed(layout, name)));
    drafts.push(...read.filter((draft) => draft !== null));
  }
  return drafts;
}

async function move(from: string, to: string): Promise<void> {
  await nodeFileSystem.rename(from, to);
  await nodeFileSystem.syncFolder(dirname(to));
  await nodeFileSystem.syncFolder(dirname(from));
}

/**
 * Moves a draft's file to the trash: one rename, so it is always in one place, and whole.
 * @throws the file system's errors; ENOENT when there is no such draft
 */
export async function moveToTrash(layout: FolderLayout, id: string, now: Date): Promise<void> {
  await mkdir(layout.trash, { recursive: true });
  const taken = new Set(await readdir(layout.trash));
  let time = now;
  // Deleted, brought back and deleted again within a millisecond: neither may overwrite the other.
  while (taken.has(trashName(id, time))) time = new Date(time.getTime() + 1);
  await move(join(layout.drafts, `${id}.json`), join(layout.trash, trashName(id, time)));
}

/**
 * Moves the draft that was deleted last under this identifier back among the drafts. The caller has
 * made sure that none of that name is there.
 * @throws DeskError `not-found` when the trash has none
 */
export async function takeFromTrash(layout: FolderLayout, id: string): Promise<void> {
  const name = (await namesInTrash(layout)).find((each) => readTrashName(each)?.id === id);
  if (name === undefined) throw new DeskError('not-found');
  await takeByName(layout, name, id);
}

/**
 * Moves a file of the trash back among the drafts. The caller has made sure that the identifier is
 * free.
 * @throws DeskError `not-found` when it is not in the trash
 */
export async function takeByName(layout: FolderLayout, name: string, id: string): Promise<void> {
  await refuseAbsent(layout, name);
  await move(join(layout.trash, name), join(layout.drafts, `${id}.json`));
}

/**
 * Deletes a file of the trash for good. After a power cut it may be there again.
 * @throws DeskError `not-found` when it is not in the trash
 */
export async function removeTrashed(layout: FolderLayout, name: string): Promise<void> {
  // The folder is not read for it: a full trash would be read as often as it has files.
  if (readTrashName(name) === null) throw new DeskError('not-found', name);
  try {
    await nodeFileSystem.unlink(join(layout.trash, name));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new DeskError('not-found', name);
    throw error;
  }
}

async function refuseAbsent(layout: FolderLayout, name: string): Promise<void> {
  const names = readTrashName(name) === null ? [] : await namesInTrash(layout);
  if (!names.includes(name)) throw new DeskError('not-found', name);
}
