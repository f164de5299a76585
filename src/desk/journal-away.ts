import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Of the path's SHA-256, in hexadecimal: 128 bits. */
const NAME_LENGTH = 32;

/**
 * Where the journal of a drafts folder goes while that folder cannot be written to.
 * @param program absolute path of the folder for the program's own files, see `appFolder`
 * @param folder absolute path of the drafts folder, links followed
 */
export function awayFolder(program: string, folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, NAME_LENGTH);
  return join(program, 'journal', name);
}
