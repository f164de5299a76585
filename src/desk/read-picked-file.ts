import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PickedFile } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { LARGEST_PICKED_MB } from '#api/largest-picked';
import { errorCode } from './error-code';
import { refusalOf } from './refusal-of';

/**
 * Reads a file that an editor chose, as the contract carries it to the window.
 * @param path absolute
 * @throws DeskError `too-large` with the limit in megabytes, `not-found`, `no-permission`, `failed`
 */
export async function readPickedFile(path: string): Promise<PickedFile> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_PICKED_MB * 1024 * 1024) {
      throw new DeskError('too-large', String(LARGEST_PICKED_MB));
    }
    return { name: basename(path), base64: (await readFile(path)).toString('base64') };
  } catch (error) {
    // Here a missing path means this one file, not the drafts folder.
    if (errorCode(error) === 'ENOENT') throw new DeskError('not-found', path);
    throw refusalOf(error);
  }
}
