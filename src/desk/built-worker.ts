import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Where the build has put the script of a thread: beside its entries. This module is in an entry itself,
 * or in a chunk that several share.
 * @param name the script's file
 * @returns null where nothing is built, as in tests
 */
export function builtWorker(name: string): string | null {
  const here = [`./${name}`, `../${name}`];
  const paths = here.map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return paths.find((path) => existsSync(path)) ?? null;
}
