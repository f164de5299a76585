import { dirname } from 'node:path';
import type { JournalMark } from '#api/journal-types';
import { DeskError } from '#api/desk-error';
import { writeDurably } from './draft-file';
import { errorCode } from './error-code';
import type { FileSystem } from './file-system';
import { type JournalEntry, readJournalLines, writeJournalLine } from './journal-line';
import { markOf, unplayable } from './journal-replay';

/** Length of a file whose end is not known to be good. */
const UNKNOWN = -1;

/** One draft's journal in one folder. Whoever calls it waits for one call before the next. */
export class JournalFile {
  readonly #path: string;
  readonly #createsAbove: boolean;
  readonly #system: FileSystem;
  #marks: JournalMark[] = [];
  /** Up to where the file is as it was written, in bytes; 0 when there is none. */
  #length = UNKNOWN;

  /** @param createsAbove whether folders above its own may be created as well */
  constructor(path: string, createsAbove: boolean, system: FileSystem) {
    this.#path = path;
    this.#createsAbove = createsAbove;
    this.#system = system;
  }

  /** What was found in it or written to it last: for every entry, its opening and how far it reaches. */
  get marks(): readonly JournalMark[] {
    return this.#marks;
  }

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  /**
   * Reads the file. A torn end is cut off. A file with anything else in it that was not written there,
   * or that stands on something that is lost, is kept beside it as `….broken-<time>`, and goes on with
   * what is good.
   * @throws the file system's errors; the file may then be read again, but not appended to
   */
  async load(): Promise<JournalEntry[]> {
    this.#length = UNKNOWN;
    const bytes = await this.#bytes();
    const { entries, length, state } = readJournalLines(bytes);
    const lost = unplayable(entries);
    const good = entries.filter((entry) => !lost.has(entry));
    this.#marks = good.map(markOf);
    if (state === 'damaged' || lost.size > 0) {
      await this.#setAside(bytes);
      await this.#write(good);
      return good;
    }
    if (state === 'torn') await this.#cut(length);
    // Created just before the program was killed.
    else if (length === 0) await this.#remove().catch(() => undefined);
    this.#length = length;
    return good;
  }

  /**
   * Adds entries and has them on disk when it returns; after a failure the file is as it was.
   * @throws the file system's errors; DeskError `disk-full` after a write that came up short
   */
  async append(entries: readonly JournalEntry[]): Promise<void> {
    const before = await this.#steady();
    const data = Buffer.concat(entries.map(writeJournalLine));
    this.#length = UNKNOWN;
    try {
      if (before === 0) await this.#system.mkdir(dirname(this.#path), this.#createsAbove);
      await this.#system.appendFlushed(this.#path, data);
      const after = await this.#sizeOnDisk();
      if (after !== before + data.byteLength) throw new DeskError('disk-full', 'short write');
      if (before === 0) await this.#system.syncFolder(dirname(this.#path));
    } catch (error) {
      // Where this fails, too, the next append begins with it.
      const mended = await this.#cut(before).then(
        () => true,
        () => false,
      );
      if (mended) this.#length = before;
      throw error;
    }
    this.#length = before + data.byteLength;
    this.#marks.push(...entries.map(markOf));
  }

  /**
   * Takes entries out; a file with none left is removed.
   * @param stays for an entry, whether it stays
   * @param first what the rest begins with
   * @throws the file system's errors; the file is then as it was
   */
  async keepOnly(
    stays: (mark: JournalMark) => boolean,
    first: (rest: readonly JournalEntry[]) => JournalEntry[] = () => [],
  ): Promise<void> {
    const marks = this.#marks.filter(stays);
    if (marks.length === this.#marks.length) return;
    if (marks.length === 0) return this.#write([]);
    const rest = (await this.load()).filter((entry) => stays(markOf(entry)));
    return this.#write([...first(rest), ...rest]);
  }

  /** The length that the file has, once it is certain that nobody else wrote to it. */
  async #steady(): Promise<number> {
    const length = this.#length;
    const found = await this.#sizeOnDisk();
    if (length !== UNKNOWN && length === found) return length;
    // Torn by a failure that could not be mended then, or changed from outside.
    const known = this.#marks;
    await this.load();
    if (this.#marks.length < known.length) {
      throw new DeskError('failed', 'the journal has lost entries');
    }
    return this.#length;
  }

  async #bytes(): Promise<Uint8Array> {
    try {
      return await this.#system.readFile(this.#path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return new Uint8Array();
      throw error;
    }
  }

  async #sizeOnDisk(): Promise<number> {
    try {
      return (await this.#system.stat(this.#path)).size;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return 0;
      throw error;
    }
  }

  async #cut(length: number): Promise<void> {
    if (length > 0) return this.#system.truncate(this.#path, length);
    return this.#remove();
  }

  async #remove(): Promise<void> {
    try {
      await this.#system.unlink(this.#path);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }

  async #setAside(bytes: Uint8Array): Promise<void> {
    const time = new Date().toISOString().replaceAll(/[-:.]/gu, '');
    await this.#system.createFlushed(`${this.#path}.broken-${time}`, bytes, 0o666);
  }

  /** Replaces the whole file. */
  async #write(entries: readonly JournalEntry[]): Promise<void> {
    this.#length = UNKNOWN;
    const data = Buffer.concat(entries.map(writeJournalLine));
    if (entries.length === 0) await this.#remove();
    else await writeDurably(this.#path, data, 'anything', this.#system);
    this.#length = data.byteLength;
    this.#marks = entries.map(markOf);
  }
}
