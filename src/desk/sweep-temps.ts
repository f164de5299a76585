import { readdir, stat, unlink } from 'node:fs/promises';
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

/**
 * A file that others may be writing is dead when it was not written to for this long, in milliseconds:
 * a backup may be made from the command line while the program starts.
 */
const DEAD_AFTER = 10 * 60 * 1000;

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : []));
}

/**
 * As `sweepTemps`, in the places of a drafts folder that exports and backups go to: the folder itself,
 * `exports/` with the folders in it, and `backups/`. What was written to a moment ago stays. Never
 * throws: nothing depends on it.
 * @param folder absolute path of the folder that holds `drafts/`
 * @param now in milliseconds since 1970
 */
export async function sweepOutputs(folder: string, now = Date.now()): Promise<void> {
  const exports = join(folder, 'exports');
  const places = [folder, join(folder, 'backups'), exports, ...(await foldersIn(exports))];
  for (const place of places) {
    for (const name of (await namesIn(place).catch(() => [])).filter(isTempName)) {
      const path = join(place, name);
      const facts = await stat(path).catch(() => null);
      if (facts !== null && now - facts.mtimeMs > DEAD_AFTER) {
        await unlink(path).catch(() => undefined);
      }
    }
  }
}
