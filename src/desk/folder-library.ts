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
import { atMost, type Patience } from './library-patience';
import { LibrarySearch } from './library-search';
import { refusalOf } from './refusal-of';

const CACHE_NAME = 'summaries.json';
/** To be counted up with every change to what an entry is. */
const CACHE_KIND = 'muharrir-summaries/1';

/** Files under way at once: more make reading no faster and run into the limit on open files. */
const AT_ONCE = 64;

/** Pause between two words of what a long reading has brought so far, in milliseconds. */
const TELL_EVERY = 500;

/** Pause between two words of what can be searched since an answer that was not complete, in milliseconds. */
const TELL_SEARCH_EVERY = 2000;

/** Pause after which changes go into the caches, in milliseconds. */
const WRITE_AFTER = 5000;

export interface FolderLibraryOptions {
  layout: FolderLayout;
  /**
   * Told when drafts that were read in the background have changed the list, or what the last search
   * has found.
   */
  onChange: () => void;
  /** True to read for the search before anybody searches. */
  ahead: boolean;
  /** How long answers wait; null to answer only when everything has been read, however long it takes. */
  patience: Patience | null;
}

function isEntries(data: unknown): data is [string, LibraryEntry][] {
  return Array.isArray(data);
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
  /** Looks at the whole folder that are under way or have been asked for. */
  #scans = 0;
  /** True from an incomplete answer to a search until it could be complete. */
  #telling = false;
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
    this.#scan = this.#scanAfter(this.#loaded);
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
    const complete = this.#isSearchable();
    if (!complete) void this.#tellUntilSearchable();
    return { ...(await this.#search.search(words, leavesIn(filter), offset, count)), complete };
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
      this.#scan = this.#scanAfter(this.#scan);
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
    const { patience } = this.#options;
    const wait = this.#complete ? patience?.list : patience?.firstList;
    await atMost(wait ?? null, this.#scan);
    this.#refuse();
  }

  /** Waits until there is something to search in. */
  async #indexed(): Promise<void> {
    await this.#ready();
    await atMost(this.#options.patience?.search ?? null, this.#search.catchUp());
  }

  /** True when a search misses no draft of the folder. */
  #isSearchable(): boolean {
    return this.#scans === 0 && this.#search.isCaughtUp;
  }

  /** After an answer that was not complete: tells now and then of what has come, at last of the end. */
  async #tellUntilSearchable(): Promise<void> {
    if (this.#telling) return;
    this.#telling = true;
    while (this.#telling) {
      await atMost(TELL_SEARCH_EVERY, this.#caughtUp());
      this.#telling = !this.#closed && !this.#isSearchable();
      if (!this.#closed) this.#options.onChange();
    }
  }

  async #caughtUp(): Promise<void> {
    await this.#scan;
    await this.#updates;
    await this.#search.catchUp();
  }

  #refuse(): void {
    if (this.#refusal !== null) throw this.#refusal;
  }

  async #load(): Promise<void> {
    const cached = await readCache(this.#options.layout.cache, CACHE_NAME, CACHE_KIND);
    if (cached === null || !isEntries(cached.data)) return;
    for (const [id, entry] of cached.data) this.#entries.set(id, entry);
    this.#written = this.#entries.version;
    this.#complete = true;
  }

  async #scanAfter(before: Promise<void>): Promise<void> {
    this.#scans += 1;
    await before;
    await this.#readFolder();
    this.#scans -= 1;
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
      const numbers = new Uint32Array();
      await writeCache(this.#options.layout.cache, CACHE_NAME, CACHE_KIND, { data, numbers });
    }
    await this.#search.write();
  }
}
