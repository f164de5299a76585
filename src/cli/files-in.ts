import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '#desk/error-code';
import { refusalOf } from '#desk/refusal-of';
import { notThere } from './read-input';

/**
 * The files that the command line names, in its order; of a folder all files in it and in its
 * folders, by name, without hidden ones.
 * @throws UsageError for a name that is not there; DeskError when a folder cannot be read
 */
export async function filesIn(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) files.push(...(path === '-' ? ['-'] : await filesAt(path)));
  return files;
}

async function filesAt(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/(^|[\\/])\./u.test(file.slice(path.length)))
      .sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw notThere(path);
    throw refusalOf(error);
  }
}
