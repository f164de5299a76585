import { readFile } from 'node:fs/promises';
import type { DraftSummary, SearchPage, Snippet } from '#api/draft-types';
import { matchText } from '#core/search/match-text';
import { parseQuery, type SearchQuery } from '#core/search/parse-query';
import { SEARCH_FIELDS, type SearchField } from '#core/search/search-fields';
import { searchTexts } from '#core/search/search-texts';
import { passageAround } from '#core/search/snippet';
import { inBatches } from './in-batches';
import { readCache, writeCache } from './library-cache';
import type { LibraryEntries } from './library-entries';
import { WordIndex } from './library-words';
import type { SavedWords } from './library-words-file';
import { readDraftBytes } from './read-draft-file';

const CACHE_NAME = 'search';
/** To be counted up with every change to how words are folded, stemmed or weighed. */
const CACHE_KIND = 'muharrir-search/2';

/** Drafts whose words are added at once: for the time of these, nothing else is answered. */
const AT_ONCE = 16;
/** Files of a page of hits that are read at once. */
const READ_AT_ONCE = 64;
/** Changed drafts that a start would rather read again than have had the whole cache written for. */
const NOT_WORTH_WRITING = 100;

interface Saved {
  stamps: [string, string][];
  head: SavedWords['head'];
}

function isSaved(data: unknown): data is Saved {
  return typeof data === 'object' && data !== null && 'stamps' in data && 'head' in data;
}

/** A draft that was found; the lower its rank, the better. */
interface RankedDraft {
  draft: DraftSummary;
  rank: number;
}

/** The better before the worse, the newer of equals first. */
function byRank(one: RankedDraft, other: RankedDraft): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  return one.draft.modifiedAt < other.draft.modifiedAt ? 1 : -1;
}

function snippetsOf(texts: Record<SearchField, string>, query: SearchQuery): Snippet[] {
  return SEARCH_FIELDS.flatMap((field) => {
    const hits = matchText(texts[field], query);
    return hits.length === 0 ? [] : { field, ...passageAround(texts[field], hits) };
  });
}

/** Full-text search over the drafts of a library. */
export class LibrarySearch {
  readonly #folder: string;
  readonly #entries: LibraryEntries;
  readonly #pathOf: (id: string) => string;
  readonly #words = new WordIndex();
  /** The stamp with which each draft was added last. */
  #stamps = new Map<string, string>();
  #loading: Promise<void> | undefined;
  #catchingUp: Promise<void> = Promise.resolve();
  /** The version of the entries that has been indexed. */
  #caughtUp = -1;
  #closed = false;
  /** Drafts added or removed since the cache was written. */
  #unwritten = 0;

  /**
   * @param folder absolute path of the folder for caches
   * @param pathOf the path of a draft's file
   */
  constructor(folder: string, entries: LibraryEntries, pathOf: (id: string) => string) {
    this.#folder = folder;
    this.#entries = entries;
    this.#pathOf = pathOf;
  }

  /** True once somebody has searched: from then on every change has to be told. */
  get started(): boolean {
    return this.#loading !== undefined;
  }

  /** True when every draft of the library is indexed as its entry has it. */
  get isCaughtUp(): boolean {
    return this.#caughtUp === this.#entries.version;
  }

  /** Resolves when every draft of the library is indexed as its entry has it. Never rejects. */
  catchUp(): Promise<void> {
    this.#loading ??= this.#load();
    this.#catchingUp = this.#catchingUp.then(() => this.#indexChanged());
    return this.#catchingUp;
  }

  /** Indexes one draft anew; for the few that change while one works. */
  async refresh(id: string): Promise<void> {
    await this.#loading;
    await this.#index(id);
  }

  /** Searches what has been indexed so far. */
  async search(
    typed: string,
    leavesIn: (draft: DraftSummary) => boolean,
    offset: number,
    count: number,
  ): Promise<Omit<SearchPage, 'complete'>> {
    const { query, approximate, found } = this.#answer(typed, leavesIn);
    const page = found.slice(offset, offset + count);
    const snippets = new Map<string, Snippet[]>();
    await inBatches(page, READ_AT_ONCE, async ({ draft: { id } }) => {
      const texts = await this.#textsOf(id);
      if (texts === null) return;
      snippets.set(id, snippetsOf(texts, approximate ? this.#resembling(id, query) : query));
    });
    const hits = page.map(({ draft }) => ({ draft, snippets: snippets.get(draft.id) ?? [] }));
    return { total: found.length, approximate, hits };
  }

  /** All that a search finds, the best first, without passages: those take reading every draft. */
  all(
    typed: string,
    leavesIn: (draft: DraftSummary) => boolean,
  ): { drafts: DraftSummary[]; approximate: boolean } {
    const { approximate, found } = this.#answer(typed, leavesIn);
    return { approximate, drafts: found.map(({ draft }) => draft) };
  }

  /** Stops reading; what is indexed by then can still be written. */
  close(): void {
    this.#closed = true;
  }

  /** Writes the cache where that saves the next start more than it costs. */
  async write(): Promise<void> {
    if (this.#unwritten <= NOT_WORTH_WRITING) return;
    this.#unwritten = 0;
    const { head, words } = this.#words.save();
    const data: Saved = { stamps: [...this.#stamps], head };
    await writeCache(this.#folder, CACHE_NAME, CACHE_KIND, { data, numbers: words });
  }

  #answer(typed: string, leavesIn: (draft: DraftSummary) => boolean) {
    const query = parseQuery(typed);
    const exact = this.#find(query, leavesIn, false);
    if (exact.length > 0) return { query, approximate: false, found: exact };
    const similar = this.#find(query, leavesIn, true);
    return { query, approximate: similar.length > 0, found: similar };
  }

  async #load(): Promise<void> {
    const cached = await readCache(this.#folder, CACHE_NAME, CACHE_KIND);
    if (cached === null || !isSaved(cached.data)) return;
    const { stamps, head } = cached.data;
    this.#words.load({ head, words: cached.numbers });
    this.#stamps = new Map(stamps);
  }

  async #indexChanged(): Promise<void> {
    await this.#loading;
    const { version } = this.#entries;
    if (version === this.#caughtUp) return;
    for (const id of this.#stamps.keys()) if (this.#entries.get(id) === undefined) this.#drop(id);
    const changed = Array.from(this.#entries.entries()).flatMap(([id, { stamp }]) =>
      this.#stamps.get(id) === stamp ? [] : id,
    );
    await inBatches(changed, AT_ONCE, async (id) => {
      if (!this.#closed) await this.#index(id);
    });
    this.#caughtUp = version;
  }

  async #index(id: string): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry === undefined) {
      this.#drop(id);
      return;
    }
    if (this.#stamps.get(id) === entry.stamp) return;
    const texts = entry.summary.problem === null ? await this.#textsOf(id) : null;
    if (texts === null) this.#drop(id);
    else {
      this.#words.set(id, texts);
      this.#unwritten += 1;
    }
    this.#stamps.set(id, entry.stamp);
  }

  #drop(id: string): void {
    if (!this.#stamps.delete(id)) return;
    this.#words.delete(id);
    this.#unwritten += 1;
  }

  #find(
    query: SearchQuery,
    leavesIn: (draft: DraftSummary) => boolean,
    approximate: boolean,
  ): RankedDraft[] {
    const found = this.#words.find(query, approximate).flatMap(({ id, rank }) => {
      const draft = this.#entries.get(id)?.summary;
      return draft !== undefined && leavesIn(draft) ? { draft, rank } : [];
    });
    return found.sort(byRank);
  }

  /** The query with the words of a draft that only resemble what was typed. */
  #resembling(id: string, query: SearchQuery): SearchQuery {
    return [[{ folded: '', stems: this.#words.resembling(id, query), prefixes: [] }]];
  }

  /** Null for a draft that cannot be read any more: it is about to leave the library. */
  async #textsOf(id: string): Promise<Record<SearchField, string> | null> {
    try {
      return searchTexts(readDraftBytes(await readFile(this.#pathOf(id))).article);
    } catch {
      return null;
    }
  }
}
