import {
  access,
  chmod,
  constants,
  open,
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
  readFile(path: string): Promise<Uint8Array>;
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

/** The file system of the machine. */
export const nodeFileSystem: FileSystem = {
  // `writeFile` loops until all is written and throws ENOSPC; a single `write` may come up short.
  createFlushed: (path, data, mode) => writeFile(path, data, { flag: 'wx', mode, flush: true }),
  readFile: (path) => readFile(path),
  stat: (path) => stat(path),
  checkWritable: (path) => access(path, constants.W_OK),
  chmod,
  rename: (from, to) => renamePatiently(from, to),
  unlink,
  syncFolder,
};
