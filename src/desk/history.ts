import { DeskError } from '#api/desk-error';
import type { DraftVersion, VersionKind } from '#api/version-types';
import { errorCode } from './error-code';
import { type FileSystem, nodeFileSystem } from './file-system';
import type { FolderLayout } from './folder-layout';
import { HistoryBudget } from './history-budget';
import { HistoryFiles } from './history-files';
import { MERGE_SPAN, mayMerge, weightOf } from './history-merging';
import { digestOf, type NamedVersion, readVersionName, versionName } from './history-names';
import { thin } from './history-thinning';
import { KeyedQueue } from './keyed-queue';
import { refusalOf } from './refusal-of';
import { revisionOf } from './revision';
import { summarize } from './summarize';

export interface HistoryOptions {
  layout: FolderLayout;
  /** What all versions of the folder may take on disk, in bytes; asked whenever it matters. */
  budget: () => number;
  system?: FileSystem;
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
  /** Time that only goes on, in milliseconds since whenever. */
  elapsed?: () => number;
}

/** A run of writing whose states become one version. */
interface Span {
  version: NamedVersion;
  /** Of the version. */
  revision: string;
  /** When it began, as `elapsed` tells time. */
  since: number;
  /** The most that a state in it held. */
  fullest: number;
}

/** Descriptions of versions that are kept in memory: they never change. */
const DESCRIBED = 2000;

/** The versions of a folder's drafts: whole files that are never changed. */
export class History {
  readonly #files: HistoryFiles;
  readonly #budget: HistoryBudget;
  readonly #now: () => number;
  readonly #elapsed: () => number;
  readonly #queue = new KeyedQueue();
  readonly #spans = new Map<string, Span>();
  readonly #described = new Map<string, DraftVersion>();

  constructor({
    layout,
    budget,
    system = nodeFileSystem,
    now = Date.now,
    elapsed = () => performance.now(),
  }: HistoryOptions) {
    this.#files = new HistoryFiles(layout, system);
    this.#budget = new HistoryBudget(this.#files, budget, now);
    this.#now = now;
    this.#elapsed = elapsed;
  }

  /**
   * Removes what a killed program left half written; only for the holder of the folder's lock.
   * @throws DeskError `folder-gone`, `no-permission`
   */
  sweep(): Promise<void> {
    return this.#files.sweep().catch(refuse);
  }

  /**
   * Keeps the bytes of a draft as a version, unless the newest version holds them for the same reason
   * or for a better one.
   * @returns the name of the version that holds them
   * @throws DeskError `folder-gone`, `disk-full`, `no-permission`
   */
  keep(id: string, bytes: Uint8Array, kind: VersionKind): Promise<string> {
    return this.#queue.run(id, () => this.#keep(id, bytes, kind)).catch(refuse);
  }

  /**
   * A draft was saved. The state before is kept when no version has it, and the new one takes the place
   * of that from a moment before, unless words have gone from it. Never throws: what was saved is saved.
   */
  saved(id: string, before: Uint8Array, after: Uint8Array): Promise<void> {
    return this.#queue
      .run(id, async () => {
        const revision = revisionOf(before);
        // Mostly it is what was saved just before, and need not be read to know that.
        const known =
          this.#spans.get(id)?.revision === revision || (await this.find(id, revision)) !== null;
        if (!known && weightOf(before) > 0) {
          const [newest] = await this.#files.names(id);
          await this.#add(id, before, 'writing', revision, newest);
        }
        await this.#write(id, after);
      })
      .catch(() => undefined);
  }

  /**
   * The newest first, also those that are no article; a file that cannot be read is left out.
   * @throws DeskError `folder-gone`, `no-permission`
   */
  async list(id: string): Promise<DraftVersion[]> {
    try {
      const list: DraftVersion[] = [];
      // One after the other: a hundred versions of a long draft need not be in memory together.
      for (const version of await this.#files.names(id)) {
        const described = await this.#describe(id, version).catch(() => null);
        if (described !== null) list.push(described);
      }
      return list;
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /**
   * The bytes of a version.
   * @throws DeskError `not-found` when there is none of that name; `folder-gone`, `no-permission`
   */
  async read(id: string, name: string): Promise<{ version: DraftVersion; bytes: Uint8Array }> {
    try {
      const named = readVersionName(name);
      const bytes = named && (await this.#read(id, named).catch(forgiveAbsent));
      if (named === null || bytes === null) throw new DeskError('not-found', name);
      return { version: describe(id, named, bytes), bytes };
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /**
   * The version that holds the bytes of this revision.
   * @returns its bytes, or null when none holds them
   * @throws DeskError `folder-gone`, `no-permission`
   */
  async find(id: string, revision: string): Promise<Uint8Array | null> {
    try {
      for (const version of await this.#files.names(id)) {
        if (version.digest !== digestOf(revision)) continue;
        const bytes = await this.#read(id, version).catch(() => null);
        if (bytes !== null && revisionOf(bytes) === revision) return bytes;
      }
      return null;
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Removes all versions of a draft. */
  remove(id: string): Promise<void> {
    return this.#queue
      .run(id, async () => {
        this.#spans.delete(id);
        await this.#files.removeAll(id);
      })
      .catch(refuse);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.#queue.idle();
    await this.#budget.idle();
  }

  /** Ends what is under way; what only makes room can wait for the next start. */
  async close(): Promise<void> {
    await this.#queue.idle();
    await this.#budget.stop();
  }

  async #keep(id: string, bytes: Uint8Array, kind: VersionKind): Promise<string> {
    const [newest] = await this.#files.names(id);
    const revision = revisionOf(bytes);
    const same = newest !== undefined && (await this.#isOf(id, newest, revision));
    if (same && (newest.kind === kind || kind === 'writing')) return newest.name;
    const { name } = await this.#add(id, bytes, kind, revision, newest);
    // The reason says more than that it was written.
    if (same && newest.kind === 'writing') await this.#drop(id, [newest]);
    this.#spans.delete(id);
    return name;
  }

  /** Keeps the state of a run of writing. */
  async #write(id: string, bytes: Uint8Array): Promise<void> {
    const [newest] = await this.#files.names(id);
    const revision = revisionOf(bytes);
    if (newest !== undefined && (await this.#isOf(id, newest, revision))) return;
    const weight = weightOf(bytes);
    const span = this.#spans.get(id);
    const version = await this.#add(id, bytes, 'writing', revision, newest);
    const goesOn =
      span !== undefined &&
      span.version.name === newest?.name &&
      this.#elapsed() - span.since < MERGE_SPAN;
    if (goesOn && mayMerge(span.fullest, weight)) {
      this.#spans.set(id, { ...span, version, revision, fullest: Math.max(span.fullest, weight) });
      await this.#drop(id, [span.version]);
    } else {
      this.#spans.set(id, { version, revision, since: this.#elapsed(), fullest: weight });
      await this.#drop(id, thin(await this.#files.sized(id), this.#now()));
    }
  }

  async #add(
    id: string,
    bytes: Uint8Array,
    kind: VersionKind,
    revision: string,
    newest: NamedVersion | undefined,
  ): Promise<NamedVersion> {
    const sequence = (newest?.sequence ?? 0) + 1;
    const parts = { at: this.#now(), sequence, kind, digest: digestOf(revision) };
    const version = { ...parts, name: versionName(parts) };
    await this.#files.write(id, version.name, bytes);
    this.#budget.grown(bytes.byteLength);
    return version;
  }

  async #drop(id: string, versions: readonly NamedVersion[]): Promise<void> {
    for (const { name } of versions) this.#described.delete(`${id} ${name}`);
    await this.#files.drop(id, versions);
  }

  async #isOf(id: string, version: NamedVersion, revision: string): Promise<boolean> {
    if (version.digest !== digestOf(revision)) return false;
    const kept = await this.#read(id, version).catch(() => null);
    return kept !== null && revisionOf(kept) === revision;
  }

  #read(id: string, { name }: NamedVersion): Promise<Uint8Array> {
    return this.#files.system.readFile(this.#files.pathOf(id, name));
  }

  async #describe(id: string, version: NamedVersion): Promise<DraftVersion> {
    const key = `${id} ${version.name}`;
    const known = this.#described.get(key);
    if (known !== undefined) return known;
    const described = describe(id, version, await this.#read(id, version));
    const [oldest] = this.#described.keys();
    if (this.#described.size >= DESCRIBED && oldest !== undefined) this.#described.delete(oldest);
    this.#described.set(key, described);
    return described;
  }
}

function describe(id: string, { name, at, kind }: NamedVersion, bytes: Uint8Array): DraftVersion {
  const time = new Date(at).toISOString();
  const { headline, words } = summarize(id, bytes, time);
  const revision = revisionOf(bytes);
  return { version: name, at: time, kind, headline, words, size: bytes.byteLength, revision };
}

/** A version may have been thinned away since the folder was read. */
function forgiveAbsent(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null;
  throw error;
}

function refuse(error: unknown): never {
  throw refusalOf(error);
}
