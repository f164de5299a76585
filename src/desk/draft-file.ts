import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { DeskError } from '#api/desk-error';
import type { SavedDraft } from '#api/contract';
import { errorCode } from './error-code';
import { type FileFacts, type FileSystem, nodeFileSystem } from './file-system';
import { refusalOf } from './refusal-of';
import { revisionOf } from './revision';

/** What must stand at the path for a write to replace it. */
export type Expected = { revision: string } | 'absent' | 'anything';

const TEMP_NAME = /^\.muharrir-[0-9a-f]{16}\.tmp$/u;
const PERMISSIONS = 0o777;
const ANY_WRITE = 0o222;

/** A new name for a temporary file. It says nothing of the target, whose name may be of full length. */
export function tempName(): string {
  return `.muharrir-${randomBytes(8).toString('hex')}.tmp`;
}

/** True for the name of a temporary file that this writer made. */
export function isTempName(name: string): boolean {
  return TEMP_NAME.test(name);
}

async function statIfThere(path: string, system: FileSystem): Promise<FileFacts | null> {
  try {
    return await system.stat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** A rename would replace a read-only file without a word, so the file itself is asked first. */
async function refuseReadOnly(path: string, facts: FileFacts, system: FileSystem): Promise<void> {
  // The mode is looked at as well because an administrator may write to anything.
  if ((facts.mode & ANY_WRITE) === 0) throw new DeskError('no-permission', 'read-only');
  await system.checkWritable(path);
}

/** Compares what is on disk at this moment with what the caller last saw there. */
async function refuseChanged(path: string, expected: Expected, system: FileSystem): Promise<void> {
  if (expected === 'anything') return;
  let onDisk: string | null;
  try {
    onDisk = revisionOf(await system.readFile(path));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    onDisk = null;
  }
  const wanted = expected === 'absent' ? null : expected.revision;
  if (onDisk !== wanted) throw new DeskError('stale');
}

/**
 * Writes a whole file so that, whatever happens, either the old content or all of the new one is at
 * the path: a temporary file beside it, flushed, measured and read back, renamed over it, and the
 * folder flushed.
 * After a failure the old file is as it was and no temporary file stays.
 * @param expected what must be at the path just before the rename
 * @returns the revision written, and its time
 * @throws DeskError `stale`, `disk-full`, `no-permission`, `folder-gone` or `failed`
 */
export async function writeDurably(
  path: string,
  data: Uint8Array,
  expected: Expected,
  system: FileSystem = nodeFileSystem,
): Promise<SavedDraft> {
  const folder = dirname(path);
  const temp = join(folder, tempName());
  let written: FileFacts;
  try {
    const before = await statIfThere(path, system);
    if (before !== null) await refuseReadOnly(path, before, system);
    const mode = before === null ? 0o666 : before.mode & PERMISSIONS;
    await system.createFlushed(temp, data, mode);
    // A tenth of a millisecond for a usual draft, against one or more for the write itself.
    const [facts, there] = await Promise.all([system.stat(temp), system.readFile(temp)]);
    written = facts;
    if (written.size !== data.byteLength) throw new DeskError('disk-full', 'short write');
    if (Buffer.compare(there, data) !== 0) throw new DeskError('failed', 'read back differently');
    // The umask took rights away that colleagues who share the folder have.
    if (before !== null && (written.mode & PERMISSIONS) !== mode) await system.chmod(temp, mode);
    await refuseChanged(path, expected, system);
    await system.rename(temp, path);
  } catch (error) {
    await system.unlink(temp).catch(() => undefined);
    throw refusalOf(error);
  }
  try {
    await system.syncFolder(folder);
  } catch (error) {
    throw refusalOf(error);
  }
  return { revision: revisionOf(data), modifiedAt: written.mtime.toISOString() };
}
