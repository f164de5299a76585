import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isTempName } from './draft-file';

/**
 * Removes the temporary files that a program which was killed left behind. Only for the holder of the
 * folder's lock: nobody else writes there, so every such file is dead.
 * @returns how many were removed
 */
export async function sweepTemps(folder: string): Promise<number> {
  const dead = (await readdir(folder)).filter(isTempName);
  await Promise.all(dead.map((name) => unlink(join(folder, name)).catch(() => undefined)));
  return dead.length;
}
