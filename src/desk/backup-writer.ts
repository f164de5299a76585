import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { DeskError } from '#api/desk-error';
import { MANIFEST_NAME, type BackupFileFacts, type BackupManifest } from './backup-format';
import { endOfArchive, END_SIZE } from './backup-end';
import { revisionOf } from './revision';

const deflate = promisify(deflateRaw);

/** What the writer asks of an open file; tests put a full disk in its place. */
export type BackupTarget = Pick<FileHandle, 'writeFile' | 'sync' | 'stat' | 'close'>;

/** Where a ZIP without 64-bit offsets ends, in bytes. */
const LARGEST_ARCHIVE = 0xff_ff_ff_ff;

/** Bytes that a file takes at most in both lists: twice its path, its hash, times and sizes. */
const LISTED_TWICE = 2048;

/** Bytes that are written at once; most drafts are a hundredth of it. */
const ENOUGH = 256 * 1024;

/** Fewer bytes hardly ever get less by it, and each attempt is a task for another thread. */
const WORTH_DEFLATING = 64;

/** The years that a ZIP can hold; what a clock gone wrong says is moved into them. */
const FIRST_TIME = Date.UTC(1980, 0, 2);
const LAST_TIME = Date.UTC(2099, 0, 1);

/** Creates a file that must not be there yet, for a backup to be written to it. */
export function createTarget(path: string): Promise<BackupTarget> {
  return open(path, 'wx');
}

/** Writes a backup, file by file, so that only the one under way is in memory. */
export class BackupWriter {
  readonly #target: BackupTarget;
  readonly #files: BackupFileFacts[] = [];
  readonly #zip: Zip;
  #waiting: Uint8Array[] = [];
  #waitingSize = 0;
  #written = 0;
  readonly #largest: number;

  /** @param largest size of the whole archive, in bytes; as much as a ZIP can have when left out */
  constructor(target: BackupTarget, largest = LARGEST_ARCHIVE) {
    this.#target = target;
    this.#largest = largest;
    this.#zip = new Zip((error, chunk, final) => {
      if (error) throw error;
      this.#wait(final ? chunk.subarray(0, -END_SIZE) : chunk);
    });
  }

  /**
   * Adds a file.
   * @param path within the backup, as `areaOf` takes it
   * @throws the file system's errors
   */
  async add(path: string, bytes: Uint8Array<ArrayBuffer>, modifiedAt: Date): Promise<void> {
    await this.#write(path, bytes, modifiedAt);
    this.#files.push({
      path,
      size: bytes.byteLength,
      modifiedAt: modifiedAt.toISOString(),
      sha256: revisionOf(bytes),
    });
  }

  /**
   * Whether a file still fits in, with what the archive's lists say of it and of all others.
   * @param size in bytes
   */
  hasRoomFor(size: number): boolean {
    const lists = (this.#files.length + 2) * LISTED_TWICE;
    return this.#written + this.#waitingSize + size + lists <= this.#largest;
  }

  /**
   * Adds the list of files, ends the archive and flushes it to the disk.
   * @throws DeskError `disk-full` when less is there than was written; the file system's errors
   */
  async end(now: Date): Promise<void> {
    const manifest: BackupManifest = {
      format: 'muharrir/backup',
      version: 1,
      madeAt: now.toISOString(),
      files: this.#files,
    };
    await this.#write(MANIFEST_NAME, new TextEncoder().encode(JSON.stringify(manifest)), now);
    await this.#flush();
    this.#zip.end();
    this.#wait(endOfArchive(this.#files.length + 1, this.#waitingSize, this.#written));
    await this.#flush();
    await this.#target.sync();
    const { size: onDisk } = await this.#target.stat();
    if (onDisk !== this.#written) throw new DeskError('disk-full', 'short write');
  }

  async #write(filename: string, bytes: Uint8Array<ArrayBuffer>, modifiedAt: Date): Promise<void> {
    const deflated = bytes.byteLength < WORTH_DEFLATING ? bytes : await deflate(bytes);
    const smaller = deflated.byteLength < bytes.byteLength;
    const file: ZipInputFile = {
      filename,
      size: bytes.byteLength,
      crc: crc32(bytes),
      compression: smaller ? 8 : 0,
      mtime: Math.min(Math.max(modifiedAt.getTime(), FIRST_TIME), LAST_TIME),
    };
    this.#zip.add(file);
    file.ondata?.(null, smaller ? deflated : bytes, true);
    if (this.#waitingSize >= ENOUGH) await this.#flush();
  }

  #wait(chunk: Uint8Array): void {
    this.#waiting.push(chunk);
    this.#waitingSize += chunk.byteLength;
  }

  async #flush(): Promise<void> {
    const chunk = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingSize = 0;
    // `writeFile` goes on where the file ends, and until all is written; `write` may come up short.
    await this.#target.writeFile(chunk);
    this.#written += chunk.byteLength;
    if (this.#written > this.#largest) throw new DeskError('failed', 'more than 4 GB');
  }
}
