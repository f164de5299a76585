import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { DeskError } from '#api/desk-error';
import { type BackupEntry, HEADER_SIZE, readDirectory } from './backup-directory';
import { LARGEST_END, readEndOfArchive } from './backup-end';
import {
  type BackupFileFacts,
  LARGEST_MANIFEST,
  MANIFEST_NAME,
  manifestSchema,
} from './backup-format';
import { errorCode } from './error-code';
import { refusalOf } from './refusal-of';
import { revisionOf } from './revision';

const inflate = promisify(inflateRaw);

const HEADER = 0x04_03_4b_50;

/** More than this in one backup, in bytes, is believed only of a file that is large itself. */
const LARGE = 1024 * 1024 * 1024;
/** How many times their size in the backup the files of a large one may have; text has 4 to 10. */
const MOST_TIMES = 200;

function damaged(detail: string): DeskError {
  return new DeskError('not-a-backup', detail);
}

async function readAt(handle: FileHandle, offset: number, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let read = 0;
  while (read < size) {
    const { bytesRead } = await handle.read(bytes, read, size - read, offset + read);
    if (bytesRead === 0) throw damaged('too short');
    read += bytesRead;
  }
  return bytes;
}

async function readEntry(handle: FileHandle, entry: BackupEntry): Promise<Buffer> {
  const header = await readAt(handle, entry.offset, HEADER_SIZE);
  const nameSize = header.readUInt16LE(26);
  const start = entry.offset + HEADER_SIZE;
  const after = await readAt(handle, start, nameSize + header.readUInt16LE(28) + entry.packed);
  const isSame =
    header.readUInt32LE(0) === HEADER && header.readUInt16LE(8) === (entry.deflated ? 8 : 0);
  if (!isSame || after.toString('utf8', 0, nameSize) !== entry.path) throw damaged(entry.path);
  const packed = after.subarray(after.byteLength - entry.packed);
  let bytes: Buffer = packed;
  if (entry.deflated) {
    // One byte more than is said, so that what is longer is noticed and not unpacked.
    const limit = { maxOutputLength: entry.size + 1 };
    bytes = await inflate(packed, limit).catch(() => Promise.reject(damaged(entry.path)));
  }
  if (bytes.byteLength !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.path);
  return bytes;
}

function parseManifest(bytes: Buffer): BackupFileFacts[] {
  let data: unknown;
  try {
    data = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw damaged(MANIFEST_NAME);
  }
  const reading = manifestSchema.safeParse(data);
  if (!reading.success) throw damaged(MANIFEST_NAME);
  return reading.data.files;
}

/** A backup that is open for reading; what it says of itself is not believed, but compared. */
export class BackupReader {
  readonly #handle: FileHandle;
  readonly #entries: Map<string, BackupEntry>;
  /** What it holds, in the order in which it was written. */
  readonly files: readonly BackupFileFacts[];

  private constructor(
    handle: FileHandle,
    entries: Map<string, BackupEntry>,
    files: BackupFileFacts[],
  ) {
    this.#handle = handle;
    this.#entries = entries;
    this.files = files;
  }

  /**
   * Opens a backup and reads its lists; the files themselves are looked at by `read`.
   * @throws DeskError `not-a-backup`, also when nothing is at the path; `no-permission`, `failed`
   */
  static async open(path: string): Promise<BackupReader> {
    let handle: FileHandle;
    try {
      handle = await open(path, 'r');
    } catch (error) {
      // Here a missing path means this one file, not the drafts folder.
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) {
        throw new DeskError('not-a-backup', path);
      }
      throw refusalOf(error);
    }
    try {
      return await BackupReader.#over(handle);
    } catch (error) {
      await handle.close();
      throw refusalOf(error);
    }
  }

  static async #over(handle: FileHandle): Promise<BackupReader> {
    const facts = await handle.stat();
    if (!facts.isFile()) throw damaged('');
    const tailSize = Math.min(facts.size, LARGEST_END);
    const tail = await readAt(handle, facts.size - tailSize, tailSize);
    const end = readEndOfArchive(tail, facts.size);
    if (end === null || end.size > LARGEST_MANIFEST) throw damaged('');
    const entries = readDirectory(await readAt(handle, end.offset, end.size), end);
    const listed = entries?.get(MANIFEST_NAME);
    if (entries === null || listed === undefined) throw damaged('');
    const files = parseManifest(await readEntry(handle, listed));
    const paths = new Set(files.map((file) => file.path));
    const isWhole =
      paths.size === files.length &&
      files.length === entries.size - 1 &&
      files.every((file) => entries.get(file.path)?.size === file.size);
    if (!isWhole) throw damaged(MANIFEST_NAME);
    const total = files.reduce((sum, { size }) => sum + size, 0);
    if (total > LARGE && total > MOST_TIMES * facts.size) throw damaged('bomb');
    return new BackupReader(handle, entries, files);
  }

  /** Bytes of all files together. */
  get size(): number {
    return this.files.reduce((sum, { size }) => sum + size, 0);
  }

  /**
   * Reads a file of the backup.
   * @throws DeskError `not-a-backup` when it is not what was backed up; `failed`
   */
  async read({ path, sha256 }: BackupFileFacts): Promise<Buffer> {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw damaged(path);
    let bytes: Buffer;
    try {
      bytes = await readEntry(this.#handle, entry);
    } catch (error) {
      throw refusalOf(error);
    }
    if (revisionOf(bytes) !== sha256) throw damaged(path);
    return bytes;
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}
