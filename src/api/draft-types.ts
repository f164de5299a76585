import type { SearchField } from '#core/search/search-fields';

export { SEARCH_FIELDS, type SearchField } from '#core/search/search-fields';

/** Where an article stands on its way out. */
export type DraftStatus = 'draft' | 'ready' | 'exported';

export const DRAFT_STATUSES = ['draft', 'ready', 'exported'] as const satisfies DraftStatus[];

/** A line of the library. */
export interface DraftSummary {
  id: string;
  headline: string;
  /** ISO 8601 date-time, UTC. */
  modifiedAt: string;
  status: DraftStatus;
  /** True when the status is `exported` and the draft is no longer what was exported. */
  changedSinceExport: boolean;
  pinned: boolean;
  /** True when the journal brought it back after a crash, and nobody has looked at that since. */
  recovered: boolean;
  /** The article's own tags. */
  tags: string[];
  /** Words in the body. */
  words: number;
  /** Set when the file cannot be opened as a draft; it is listed all the same. */
  problem: 'broken-json' | 'not-an-article' | 'wrong-type' | 'no-permission' | null;
}

/** Which drafts to list; each part that is null or false leaves all in. */
export interface DraftFilter {
  status: DraftStatus | null;
  /** A tag, compared as `foldArabic` folds it. */
  tag: string | null;
  /** Only pinned drafts. */
  pinned: boolean;
  /** ISO 8601 date-times, UTC: changed at this moment or later, and before that one. */
  from: string | null;
  until: string | null;
}

/** The filter that leaves everything in. */
export const EVERY_DRAFT: DraftFilter = {
  status: null,
  tag: null,
  pinned: false,
  from: null,
  until: null,
};

export const DRAFT_ORDERS = ['newest', 'oldest', 'headline'] as const;

export type DraftOrder = (typeof DRAFT_ORDERS)[number];

/** A part of the library's list. */
export interface DraftQuery {
  filter: DraftFilter;
  order: DraftOrder;
  /** How many drafts of the list to leave out before the first. */
  offset: number;
  /** How many to answer at most. */
  count: number;
}

/**
 * The library's headings, in the order in which they come: pinned drafts stand first. `all` heads the
 * unpinned drafts of a list that is not in order of time.
 */
export type Period = 'pinned' | 'today' | 'yesterday' | 'thisWeek' | 'earlier' | 'all';

export interface DraftPage {
  /** Drafts that the filter leaves in. */
  total: number;
  /** How many of them stand under each heading, by the days of this machine's clock. */
  groups: { period: Period; count: number }[];
  /** Those from `offset` on. */
  drafts: DraftSummary[];
}

/** What the library holds, for its filters. */
export interface LibraryFacts {
  total: number;
  statuses: Record<DraftStatus, number>;
  pinned: number;
  /** The most frequent first; a tag that is written in several ways stands as most drafts have it. */
  tags: { tag: string; count: number }[];
  /** Drafts in the trash. */
  trashed: number;
  /** False while the drafts are read for the first time: what is missing still comes. */
  complete: boolean;
}

/** A passage around what was found. */
export interface Snippet {
  field: SearchField;
  text: string;
  /** What was found in it: UTF-16 offsets into `text`, in order, not overlapping. */
  hits: { from: number; to: number }[];
}

export interface SearchHit {
  draft: DraftSummary;
  snippets: Snippet[];
}

export interface SearchPage {
  /** Drafts found. */
  total: number;
  /** True when nothing was found as typed, and these only resemble it. */
  approximate: boolean;
  /**
   * False while drafts are still being read: `libraryChanged` comes when there is more to find, and when
   * there is no more to come.
   */
  complete: boolean;
  /** The best first. */
  hits: SearchHit[];
}

/** What the desk knows of a draft that is not in the article. */
export interface DraftState {
  status: DraftStatus;
  pinned: boolean;
}

/** Where a draft stands. */
export type DraftStanding = DraftState & Pick<DraftSummary, 'changedSinceExport'>;

/** A draft in the trash. */
export interface TrashedDraft {
  /** Names it within the trash: one identifier may have been deleted more than once. */
  name: string;
  id: string;
  headline: string;
  words: number;
  /** ISO 8601 date-time, UTC. */
  deletedAt: string;
  problem: DraftSummary['problem'];
}
