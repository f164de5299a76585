import { readdir } from 'node:fs/promises';
import type {
  DraftFilter,
  DraftPage,
  DraftQuery,
  LibraryFacts,
  SearchPage,
} from '#api/draft-types';
import type { DeskError } from '#api/desk-error';
import { draftIdOf } from './draft-id';
import type { FolderLayout } from './folder-layout';
import { inBatches } from './in-batches';
import { readCache, writeCache } from './library-cache';
import { LibraryEntries } from './library-entries';
import { EntryReader, type LibraryEntry } from './library-entry';
import { factsOf, groupsOf, leavesIn } from './library-page';
import { LibrarySearch } from './library-search';
import { refusalOf } from './refusal-of';

const CACHE_NAME = 'summaries.json';
/** To be counted up with every change to what an entry is. */
const CACHE_KIND = 'muharrir-summaries/1';

/** Files under way at once: more make reading no faster and run into the limit on open files. */
const AT_ONCE = 64;

/**
 * How long an answer waits for reading that is under way, in milliseconds: `list` when there is a list
 * from before, `firstList` when there is none. A folder of usual size is read in that time; for a large
 * one what is known is answered, and the rest is told of.
 */
const PATIENCE = { list: 50, firstList: 500, search: 1000 };

/** Pause between two words of what a long reading has brought so far, in milliseconds. */
const TELL_EVERY = 500;

/** Pause after which changes go into the caches, in milliseconds. */
const WRITE_AFTER = 5000;

export interface FolderLibraryOptions {
  layout: FolderLayout;
  /** Told when drafts that were read in the background have changed the list. */
  onChange: () => void;
  /** True to read for the search before anybody searches. */
  ahead: boolean;
  /** True to answer only when everything has been read, however long that takes. */
  whole: boolean;
}

function isEntries(data: unknown): data is [string, LibraryEntry][] {
  return Array.isArray(data);
}

/** Waits for a promise, but no longer than so many milliseconds. */
async function atMost(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([promise, timeout]);
  clearTimeout(timer);
}

/** The library of a folder, in the thread that asks. */
export class FolderLibrary {
  readonly #options: FolderLibraryOptions;
  readonly #entries = new LibraryEntries();
  readonly #reader: EntryReader;
  readonly #search: LibrarySearch;
  readonly #loaded: Promise<void>;
  /** The look at the whole folder that was asked for last. */
  #scan: Promise<void>;
  /** Drafts that are being read because they changed. */
  #updates: Promise<unknown> = Promise.resolve();
  /** Counts the readings of each draft: only the one begun last tells what it is like. */
  readonly #readings = new Map<string, number>();
  /** Drafts that changed since the look at the whole folder began. */
  readonly #changed = new Set<string>();
  /** Why the folder cannot be read; null when it can. */
  #refusal: DeskError | null = null;
  /** True once the folder has been read, now or for the cache. */
  #complete = false;
  #written = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(options: FolderLibraryOptions) {
    const { layout } = options;
    this.#options = options;
    this.#reader = new EntryReader(layout);
    this.#search = new LibrarySearch(layout.cache, this.#entries, (id) => this.#reader.pathOf(id));
    this.#loaded = this.#load();
    this.#scan = this.#loaded.then(() => this.#readFolder());
  }

  async list({ filter, order, offset, count }: DraftQuery): Promise<DraftPage> {
    await this.#ready();
    const drafts = this.#entries.ordered(order).filter(leavesIn(filter));
    return {
      total: drafts.length,
      groups: groupsOf(drafts, order, Date.now()),
      drafts: drafts.slice(offset, offset + count),
    };
  }

  async facts(): Promise<LibraryFacts> {
    await this.#ready();
    const trash = await readdir(this.#options.layout.trash).catch(() => []);
    const trashed = trash.filter((name) => name.endsWith('.json')).length;
    return { ...factsOf(this.#entries.ordered('newest')), trashed, complete: this.#complete };
  }

  async search(
    words: string,
    filter: DraftFilter,
    offset: number,
    count: number,
  ): Promise<SearchPage> {
    await this.#indexed();
    return this.#search.search(words, leavesIn(filter), offset, count);
  }

  /**
   * All drafts that have the words, the best first; `approximate` as in a page of `search`.
   * @throws DeskError as `list`
   */
  async searchAll(words: string, filter: DraftFilter) {
    await this.#indexed();
    return this.#search.all(words, leavesIn(filter));
  }

  async ids(filter: DraftFilter): Promise<string[]> {
    await this.#updates;
    await this.#scan;
    this.#refuse();
    return this.#entries
      .ordered('newest')
      .filter(leavesIn(filter))
      .map(({ id }) => id);
  }

  update(ids: string[]): Promise<void> {
    if (ids.length === 0) {
      this.#scan = this.#scan.then(() => this.#readFolder());
      return this.#scan;
    }
    for (const id of ids) this.#changed.add(id);
    const updates = inBatches(ids, AT_ONCE, async (id) => {
      await this.#loaded;
      await this.#read(id);
      if (this.#search.started) await this.#search.refresh(id);
    });
    this.#updates = Promise.all([this.#updates, updates]);
    return updates;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#search.close();
    await this.#scan;
    await this.#updates;
    await this.#write();
  }

  /** Waits until there is something to answer from. */
  async #ready(): Promise<void> {
    await this.#loaded;
    await this.#updates;
    // A folder that was gone may be back.
    if (this.#refusal !== null) await this.update([]);
    const patience = this.#complete ? PATIENCE.list : PATIENCE.firstList;
    await (this.#options.whole ? this.#scan : atMost(patience, this.#scan));
    this.#refuse();
  }

  /** Waits until there is something to search in. */
  async #indexed(): Promise<void> {
    await this.#ready();
    const indexed = this.#search.catchUp();
    await (this.#options.whole ? indexed : atMost(PATIENCE.search, indexed));
  }

  #refuse(): void {
    if (this.#refusal !== null) throw this.#refusal;
  }

  async #load(): Promise<void> {
    const data = await readCache(this.#options.layout.cache, CACHE_NAME, CACHE_KIND);
    if (!isEntries(data)) return;
    for (const [id, entry] of data) this.#entries.set(id, entry);
    this.#written = this.#entries.version;
    this.#complete = true;
  }

  /** Compares all drafts with what is known of them. Never rejects. */
  async #readFolder(): Promise<void> {
    const tell = this.#teller();
    try {
      const { layout } = this.#options;
      this.#changed.clear();
      const ids = (await readdir(layout.drafts)).flatMap((name) => draftIdOf(name) ?? []);
      const states = new Set(await readdir(layout.states).catch(() => []));
      const present = new Set(ids);
      // Gone ones are looked at again, too: one may have come since.
      const gone = Array.from(this.#entries.entries()).flatMap(([id]) =>
        present.has(id) ? [] : id,
      );
      await inBatches([...gone, ...ids], AT_ONCE, async (id) => {
        if (this.#closed) return;
        await this.#read(id, states.has(`${id}.json`) || this.#changed.has(id));
        tell(TELL_EVERY);
      });
      this.#refusal = null;
      this.#complete ||= !this.#closed;
    } catch (error) {
      this.#refusal = refusalOf(error);
    }
    tell(0);
    if (this.#options.ahead || this.#search.started) void this.#indexAhead();
  }

  /** Tells of changes, when there are any and the last word is so many milliseconds ago. */
  #teller(): (every: number) => void {
    let version = this.#entries.version;
    let complete = this.#complete;
    let told = performance.now();
    return (every) => {
      const now = performance.now();
      if (this.#closed || now - told < every) return;
      if (this.#entries.version === version && this.#complete === complete) return;
      ({ version } = this.#entries);
      complete = this.#complete;
      told = now;
      this.#options.onChange();
    };
  }

  async #indexAhead(): Promise<void> {
    await this.#search.catchUp();
    if (!this.#closed) this.#writeLater();
  }

  async #read(id: string, mayHaveState = true): Promise<void> {
    const reading = (this.#readings.get(id) ?? 0) + 1;
    this.#readings.set(id, reading);
    const entry = await this.#reader.read(id, this.#entries.get(id), mayHaveState);
    if (this.#readings.get(id) !== reading) return;
    this.#readings.delete(id);
    // Still not to be read.
    if (entry?.stamp === '' && this.#entries.get(id)?.stamp === '') return;
    if (this.#entries.set(id, entry)) this.#writeLater();
  }

  #writeLater(): void {
    if (this.#closed || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#write();
    }, WRITE_AFTER);
    this.#timer.unref();
  }

  async #write(): Promise<void> {
    if (this.#complete && this.#written !== this.#entries.version) {
      this.#written = this.#entries.version;
      const data = Array.from(this.#entries.entries());
      await writeCache(this.#options.layout.cache, CACHE_NAME, CACHE_KIND, data);
    }
    await this.#search.write();
  }
}
