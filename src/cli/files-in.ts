import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '#desk/error-code';
import { refusalOf } from '#desk/refusal-of';
import { notThere } from './read-input';

/**
 * The files that the command line names, in its order; of a folder all files in it and in its
 * folders, by name, without hidden ones. Links are followed, each folder once; a link that leads
 * nowhere is listed, so that whoever reads the files can name it.
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
    return (await filesBelow(path, new Set())).sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw notThere(path);
    throw refusalOf(error);
  }
}

/** @param seen real paths of the folders listed so far: links may lead in a circle */
async function filesBelow(folder: string, seen: Set<string>): Promise<string[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const files: string[] = [];
  for (const name of await readdir(folder)) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const facts = await stat(path).catch(() => null);
    if (facts?.isDirectory() === true) files.push(...(await filesBelow(path, seen)));
    else if (facts === null || facts.isFile()) files.push(path);
  }
  return files;
}
