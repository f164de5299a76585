import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DeskError } from '#api/desk-error';
import { isDraftId } from './draft-id';
import { errorCode } from './error-code';
import type { FileSystem } from './file-system';
import type { FolderLayout } from './folder-layout';
import { type NamedVersion, versionFile, versionsAmong } from './history-names';
import type { SizedVersion } from './history-thinning';
import { isThere } from './is-there';
import { sweepTemps } from './sweep-temps';

/** Files looked at together: more make it no faster and run into the limit on open files. */
const AT_ONCE = 64;

async function makeFolder(path: string, system: FileSystem): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    throw error;
  }
  await system.syncFolder(dirname(path));
}

async function inPortions<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))));
  }
  return results;
}

/** The files of a folder's history. Every method throws the file system's errors. */
export class HistoryFiles {
  constructor(
    readonly layout: FolderLayout,
    readonly system: FileSystem,
  ) {}

  /** @throws DeskError `not-found` for what cannot be a draft's identifier */
  #folderOf(id: string): string {
    if (!isDraftId(id)) throw new DeskError('not-found');
    return join(this.layout.history, id);
  }

  /** The versions of a draft, the newest first. */
  async names(id: string): Promise<NamedVersion[]> {
    try {
      return versionsAmong(await readdir(this.#folderOf(id)));
    } catch (error) {
      // A draft without versions has no folder of them; a folder that is away is another matter.
      if (errorCode(error) === 'ENOENT' && (await isThere(dirname(this.layout.history)))) return [];
      throw error;
    }
  }

  /** As `names`, with their sizes. */
  async sized(id: string): Promise<SizedVersion[]> {
    const sized = await inPortions(await this.names(id), async (version) => {
      const facts = await stat(this.pathOf(id, version.name)).catch(() => null);
      return facts === null ? null : { ...version, size: facts.size };
    });
    return sized.filter((version) => version !== null);
  }

  /** The drafts that have versions. */
  async ids(): Promise<string[]> {
    return (await readdir(this.layout.history).catch(() => [])).filter(isDraftId);
  }

  pathOf(id: string, name: string): string {
    return join(this.#folderOf(id), versionFile(name));
  }

  /**
   * Writes a version's file: whole, on the disk, or not at all. Until then it lies beside the drafts'
   * folders, so that what a killed program leaves is found without looking into each of them.
   */
  async write(id: string, name: string, bytes: Uint8Array): Promise<void> {
    const { history } = this.layout;
    const path = this.pathOf(id, name);
    const temp = join(history, `.muharrir-${randomBytes(8).toString('hex')}.tmp`);
    await makeFolder(history, this.system);
    await makeFolder(dirname(path), this.system);
    try {
      await this.system.createFlushed(temp, bytes, 0o666);
      const { size } = await this.system.stat(temp);
      if (size !== bytes.byteLength) throw new DeskError('disk-full', 'short write');
      await this.system.rename(temp, path);
    } catch (error) {
      await this.system.unlink(temp).catch(() => undefined);
      throw error;
    }
    await this.system.syncFolder(dirname(path));
  }

  /** Removes versions; one that is gone already is as good as removed. */
  async drop(id: string, versions: readonly NamedVersion[]): Promise<void> {
    await inPortions(versions, ({ name }) =>
      this.system.unlink(this.pathOf(id, name)).catch(() => undefined),
    );
  }

  async removeAll(id: string): Promise<void> {
    await rm(this.#folderOf(id), { recursive: true, force: true });
  }

  async sweep(): Promise<void> {
    await sweepTemps(this.layout.history);
  }
}
