import {
  access,
  chmod,
  constants,
  mkdir,
  open,
  readdir,
  readFile,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { errorCode } from './error-code';
import { renamePatiently } from './patient-rename';

/** The little of a file's `stat` that the writer looks at. */
export interface FileFacts {
  size: number;
  mode: number;
  mtime: Date;
}

/** What the durable writer asks of the file system; tests put a failing one in its place. */
export interface FileSystem {
  /** Creates a file that must not exist yet, writes all of it and flushes it to the disk. */
  createFlushed(path: string, data: Uint8Array, mode: number): Promise<void>;
  /** Adds to the end of a file, which is created when it is not there, and flushes it to the disk. */
  appendFlushed(path: string, data: Uint8Array): Promise<void>;
  /** Cuts a file to a size in bytes, and flushes that. */
  truncate(path: string, size: number): Promise<void>;
  readFile(path: string): Promise<Uint8Array>;
  readdir(path: string): Promise<string[]>;
  /** Creates a folder; those above it only when asked to. One that is there already is no error. */
  mkdir(path: string, above: boolean): Promise<void>;
  stat(path: string): Promise<FileFacts>;
  /** Throws when this user may not write to the file. */
  checkWritable(path: string): Promise<void>;
  chmod(path: string, mode: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Flushes the folder's own entries, so that a rename in it survives a power cut. */
  syncFolder(path: string): Promise<void>;
}

/** Windows and some network drives cannot flush a folder; the rename is as durable as they make it. */
const CANNOT_SYNC_FOLDERS = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']);

async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!CANNOT_SYNC_FOLDERS.has(errorCode(error))) throw error;
  }
}

async function appendFlushed(path: string, data: Uint8Array): Promise<void> {
  const file = await open(path, 'a');
  try {
    // Loops until all is written, as `writeFile` does.
    await file.appendFile(data);
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function truncate(path: string, size: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.truncate(size);
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function makeFolder(path: string, above: boolean): Promise<void> {
  try {
    await mkdir(path, { recursive: above });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  }
}

/** The file system of the machine. */
export const nodeFileSystem: FileSystem = {
  // `writeFile` loops until all is written and throws ENOSPC; a single `write` may come up short.
  createFlushed: (path, data, mode) => writeFile(path, data, { flag: 'wx', mode, flush: true }),
  appendFlushed,
  truncate,
  readFile: (path) => readFile(path),
  readdir: (path) => readdir(path),
  mkdir: makeFolder,
  stat: (path) => stat(path),
  checkWritable: (path) => access(path, constants.W_OK),
  chmod,
  rename: (from, to) => renamePatiently(from, to),
  unlink,
  syncFolder,
};
