import type {
  DraftFilter,
  DraftPage,
  DraftQuery,
  DraftSummary,
  LibraryFacts,
  SearchPage,
} from '#api/draft-types';
import { periodOf } from '#core/article/period-of';
import type { FolderLayout } from './folder-layout';
import { listDrafts, type SummaryCache } from './list-drafts';
import { notYet } from './not-yet';

/** What the library knows of a folder's drafts. Asked from any thread. */
export interface LibraryIndex {
  list(query: DraftQuery): Promise<DraftPage>;
  facts(): Promise<LibraryFacts>;
  search(words: string, filter: DraftFilter, offset: number, count: number): Promise<SearchPage>;
  /** The identifiers that a filter leaves in. */
  ids(filter: DraftFilter): Promise<string[]>;
  /** Reads drafts again that may have changed; none when any may have. */
  update(ids: string[]): Promise<void>;
  close(): Promise<void>;
}

/** An index that reads the folder whenever it is asked. */
export function plainIndex(layout: FolderLayout): LibraryIndex {
  const cache: SummaryCache = new Map();
  const all = (): Promise<DraftSummary[]> => listDrafts(layout.drafts, cache);
  return {
    async list({ offset, count }) {
      const drafts = await all();
      const groups: DraftPage['groups'] = [];
      for (const { modifiedAt } of drafts) {
        const period = periodOf(modifiedAt, Date.now());
        const last = groups.at(-1);
        if (last?.period === period) last.count += 1;
        else groups.push({ period, count: 1 });
      }
      return { total: drafts.length, groups, drafts: drafts.slice(offset, offset + count) };
    },
    async facts() {
      const drafts = await all();
      return {
        total: drafts.length,
        statuses: { draft: drafts.length, ready: 0, exported: 0 },
        pinned: 0,
        tags: [],
        trashed: 0,
        complete: true,
      };
    },
    search: notYet,
    ids: async () => (await all()).map(({ id }) => id),
    update: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
