import { rename } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './error-code';

/** What a rename waits with; tests put their own in its place. */
export interface PatientRename {
  platform: NodeJS.Platform;
  rename(from: string, to: string): Promise<void>;
  /** Resolves after so many milliseconds. */
  wait(time: number): Promise<unknown>;
}

/** What Windows answers while a virus scanner or an indexer holds one of the two files open. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Pauses between attempts, in milliseconds: a scanner is done in a few, and none takes a second. */
const PAUSES = [10, 20, 40, 80, 150, 300, 400];

const thisMachine: PatientRename = { platform: process.platform, rename, wait };

/**
 * Renames a file over another. On Windows one that another program holds for a moment is tried again
 * for about a second; elsewhere such a refusal is final and is passed on at once.
 * @throws the file system's error of the last attempt
 */
export async function renamePatiently(
  from: string,
  to: string,
  machine: PatientRename = thisMachine,
): Promise<void> {
  for (const pause of machine.platform === 'win32' ? PAUSES : []) {
    try {
      return await machine.rename(from, to);
    } catch (error) {
      if (!HELD.has(errorCode(error))) throw error;
    }
    await machine.wait(pause);
  }
  return machine.rename(from, to);
}
