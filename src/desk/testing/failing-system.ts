import { writeFile } from 'node:fs/promises';
import { type FileSystem, nodeFileSystem } from '../file-system';

/** An error as the system raises it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}

/** The machine's file system, but for the operation named, which fails with this code. */
export function failingAt(operation: keyof FileSystem, code: string): FileSystem {
  return {
    ...nodeFileSystem,
    [operation]: () => Promise.reject(systemError(code)),
  };
}

/** A full disk: half of the data is written, then ENOSPC. The half stays where it was written. */
export const fullDisk: FileSystem = {
  ...nodeFileSystem,
  async createFlushed(path, data) {
    await writeFile(path, data.subarray(0, data.length / 2), { flag: 'wx' });
    throw systemError('ENOSPC');
  },
};

/** A full disk that says nothing: half of the data is written, and the write reports success. */
export const silentlyFullDisk: FileSystem = {
  ...nodeFileSystem,
  createFlushed: (path, data) => writeFile(path, data.subarray(0, data.length / 2), { flag: 'wx' }),
};
