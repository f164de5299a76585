import { appendFile, writeFile } from 'node:fs/promises';
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

/** A disk, or a network drive, that gives back something else than it was given. */
export const lyingDisk: FileSystem = {
  ...nodeFileSystem,
  createFlushed: (path, data, mode) =>
    nodeFileSystem.createFlushed(path, new Uint8Array(data.byteLength), mode),
};

/** What is wrong with a disk. */
export type Trouble =
  /** Half of what is written arrives, then ENOSPC; `silent`: and nobody says so. */
  | { kind: 'full'; silent?: boolean }
  /** Nothing can be changed, as for a folder of somebody else. */
  | { kind: 'forbidden' }
  /** Nothing can be read either, as on a drive that was unplugged. */
  | { kind: 'gone' };

/** A disk of which parts get into trouble and out of it again. */
export function troubledSystem() {
  const troubles = new Map<string, Trouble>();
  const troubleAt = (path: string) =>
    [...troubles].find(([folder]) => path.startsWith(folder))?.[1] ?? null;

  function refuse(path: string, changes: boolean): void {
    const trouble = troubleAt(path);
    if (trouble?.kind === 'gone') throw systemError('ENOENT');
    if (trouble?.kind === 'forbidden' && changes) throw systemError('EACCES');
  }

  /** Runs a write, or half of it. */
  async function write(
    path: string,
    data: Uint8Array,
    half: typeof appendFile,
    whole: () => Promise<void>,
  ): Promise<void> {
    refuse(path, true);
    const trouble = troubleAt(path);
    if (trouble?.kind !== 'full') return whole();
    await half(path, data.subarray(0, data.byteLength / 2));
    if (trouble.silent !== true) throw systemError('ENOSPC');
  }

  const system: FileSystem = {
    createFlushed: (path, data, mode) =>
      write(path, data, writeFile, () => nodeFileSystem.createFlushed(path, data, mode)),
    appendFlushed: (path, data) =>
      write(path, data, appendFile, () => nodeFileSystem.appendFlushed(path, data)),
    truncate: async (path, size) => {
      refuse(path, true);
      return nodeFileSystem.truncate(path, size);
    },
    readFile: async (path) => {
      refuse(path, false);
      return nodeFileSystem.readFile(path);
    },
    readdir: async (path) => {
      refuse(path, false);
      return nodeFileSystem.readdir(path);
    },
    mkdir: async (path, above) => {
      const isThere = await nodeFileSystem.stat(path).catch(() => null);
      refuse(path, isThere === null);
      return nodeFileSystem.mkdir(path, above);
    },
    stat: async (path) => {
      refuse(path, false);
      return nodeFileSystem.stat(path);
    },
    checkWritable: async (path) => refuse(path, true),
    chmod: async (path, mode) => {
      refuse(path, true);
      return nodeFileSystem.chmod(path, mode);
    },
    rename: async (from, to) => {
      refuse(to, true);
      return nodeFileSystem.rename(from, to);
    },
    unlink: async (path) => {
      refuse(path, true);
      return nodeFileSystem.unlink(path);
    },
    syncFolder: async (path) => {
      refuse(path, false);
      return nodeFileSystem.syncFolder(path);
    },
  };
  return {
    system,
    /** Gets everything below a folder into trouble, or out of it. */
    trouble: (folder: string, trouble: Trouble | null): void => {
      if (trouble === null) troubles.delete(folder);
      else troubles.set(folder, trouble);
    },
  };
}
