import { realpath, stat, writeFile } from 'node:fs/promises';
import { writeDurably } from './draft-file';
import { errorCode } from './error-code';
import { refusalOf } from './refusal-of';

async function ifThere<Value>(value: Promise<Value>): Promise<Value | null> {
  try {
    return await value;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Writes a file that leaves the program, whole or not at all. A link is followed, so that what it
 * points to is replaced and not the link; a pipe or a device is written to as it is.
 * @throws DeskError `disk-full`, `no-permission`, `folder-gone` or `failed`
 */
export async function saveExport(path: string, data: Uint8Array): Promise<void> {
  try {
    const target = (await ifThere(realpath(path))) ?? path;
    const facts = await ifThere(stat(target));
    if (facts === null || facts.isFile()) await writeDurably(target, data, 'anything');
    else await writeFile(target, data);
  } catch (error) {
    throw refusalOf(error);
  }
}
