import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DeskError } from '#api/desk-error';
import { nodeFileSystem } from './file-system';
import type { FolderLayout } from './folder-layout';

/** `<id>.<time of deletion>.json`: an identifier holds no full stop, so the name says it all. */
function trashName(id: string, now: Date): string {
  return `${id}.${now.toISOString().replaceAll(/[-:.]/gu, '')}.json`;
}

async function newestInTrash(folder: string, id: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.startsWith(`${id}.`) && name.endsWith('.json'))
    .sort()
    .at(-1);
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
  const name = await newestInTrash(layout.trash, id);
  if (name === undefined) throw new DeskError('not-found');
  await move(join(layout.trash, name), join(layout.drafts, `${id}.json`));
}
