import { mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tempName } from './draft-file';
import { revisionOf } from './revision';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** What a cache holds. */
export interface Cached {
  /** Whatever JSON can hold. */
  data: unknown;
  /** What would take too much as JSON, in this machine's order of bytes. */
  numbers: Uint32Array;
}

const NEWLINE = 0x0a;

/**
 * Reads a cache that `writeCache` wrote.
 * @param kind what it holds and in which version; another kind counts as none
 * @returns null when there is none, when it is another version's or damaged. Never throws.
 */
export async function readCache(
  folder: string,
  name: string,
  kind: string,
): Promise<Cached | null> {
  try {
    const bytes = await readFile(join(folder, name));
    const end = bytes.indexOf(NEWLINE);
    const content = bytes.subarray(end + 1);
    const header = bytes.subarray(0, end).toString('latin1');
    if (header !== `${kind} ${revisionOf(content)}`) return null;
    const dataEnd = content.indexOf(NEWLINE);
    const data: unknown = JSON.parse(decoder.decode(content.subarray(0, dataEnd)));
    // Copied to where numbers of four bytes may stand.
    const numbers = new Uint32Array(new Uint8Array(content.subarray(dataEnd + 1)).buffer);
    return { data, numbers };
  } catch {
    return null;
  }
}

/**
 * Writes a cache beside the drafts, whole or not at all. It needs no flush: what a power cut damages
 * is found out by its checksum and made again. Never throws: where it cannot be written, the next
 * start takes longer.
 */
export async function writeCache(
  folder: string,
  name: string,
  kind: string,
  { data, numbers }: Cached,
): Promise<void> {
  // JSON has line ends only as \n, so that the first byte of a line end is the end of it.
  const json = Buffer.from(`${JSON.stringify(data)}\n`);
  const content = Buffer.concat([
    json,
    Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength),
  ]);
  const temp = join(folder, tempName());
  try {
    // Not what is above it: a drafts folder that is away must not come back as an empty one.
    await mkdir(folder).catch(() => undefined);
    await writeFile(temp, [`${kind} ${revisionOf(content)}\n`, content], { flag: 'wx' });
    await rename(temp, join(folder, name));
  } catch {
    await unlink(temp).catch(() => undefined);
  }
}
