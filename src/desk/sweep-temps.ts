import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isTempName } from './draft-file';
import { errorCode } from './error-code';

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Removes the temporary files that a program which was killed left behind. Only for the holder of the
 * folder's lock: nobody else writes there, so every such file is dead.
 * @returns how many were removed; none from a folder that is not there
 * @throws the file system's errors when the folder cannot be read
 */
export async function sweepTemps(folder: string): Promise<number> {
  const dead = (await namesIn(folder)).filter(isTempName);
  await Promise.all(dead.map((name) => unlink(join(folder, name)).catch(() => undefined)));
  return dead.length;
}
