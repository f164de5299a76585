import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeDurably } from './draft-file';
import { errorCode } from './error-code';
import { nodeFileSystem } from './file-system';
import type { FolderLayout } from './folder-layout';

/** 128 random bits, in hexadecimal. */
const IDENTITY = /^[0-9a-f]{32}$/u;

/**
 * What tells a drafts folder from any other, under whatever path it is; a copy of it has the same.
 * @returns null when it has none
 * @throws the file system's errors other than that it is not there
 */
export async function readIdentity({ identity }: FolderLayout): Promise<string | null> {
  try {
    const text = (await readFile(identity, 'utf8')).trim();
    return IDENTITY.test(text) ? text : null;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Gives a folder an identity that has none; only for the holder of its lock.
 * @param earlier tells which one it had, where its file got lost; null when that is not known
 * @returns the identity, or null when the folder cannot be read or written to now
 */
export async function ensureIdentity(
  layout: FolderLayout,
  earlier: () => Promise<string | null>,
): Promise<string | null> {
  try {
    const known = await readIdentity(layout);
    if (known !== null) return known;
    const identity = (await earlier()) ?? randomBytes(16).toString('hex');
    const data = Buffer.from(`${identity}\n`);
    await writeDurably(layout.identity, data, 'anything', nodeFileSystem);
    return identity;
  } catch {
    return null;
  }
}
