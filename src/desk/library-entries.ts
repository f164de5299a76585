import type { DraftOrder, DraftSummary } from '#api/draft-types';
import type { LibraryEntry } from './library-entry';

/** Makes a new comparison of headlines costly enough to make it once. */
const collator = new Intl.Collator('ar', { numeric: true });

type Compare = (one: DraftSummary, other: DraftSummary) => number;

function byTime(one: DraftSummary, other: DraftSummary): number {
  if (one.modifiedAt !== other.modifiedAt) return one.modifiedAt < other.modifiedAt ? 1 : -1;
  return one.id < other.id ? 1 : one.id > other.id ? -1 : 0;
}

const ORDERS: Record<DraftOrder, Compare> = {
  newest: byTime,
  oldest: (one, other) => byTime(other, one),
  headline: (one, other) => collator.compare(one.headline, other.headline) || byTime(one, other),
};

function pinnedFirst(compare: Compare): Compare {
  return (one, other) => Number(other.pinned) - Number(one.pinned) || compare(one, other);
}

/** Where a draft belongs in a list that is in order. */
function placeIn(list: readonly DraftSummary[], draft: DraftSummary, compare: Compare): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = list[middle];
    if (there !== undefined && compare(there, draft) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** More changes than these are cheaper to sort than to put in their places. */
const FEW = 50;

/** The drafts of the library, and their lists in order, which follow changes without being sorted. */
export class LibraryEntries {
  readonly #entries = new Map<string, LibraryEntry>();
  readonly #lists = new Map<DraftOrder, { drafts: DraftSummary[]; stale: Set<string> }>();
  #version = 0;

  /** Another number after every change. */
  get version(): number {
    return this.#version;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): LibraryEntry | undefined {
    return this.#entries.get(id);
  }

  entries(): IterableIterator<[string, LibraryEntry]> {
    return this.#entries.entries();
  }

  /** Puts an entry in its place; null removes it. Answers whether anything changed by that. */
  set(id: string, entry: LibraryEntry | null): boolean {
    const before = this.#entries.get(id);
    if (entry === null ? before === undefined : entry === before) return false;
    if (entry === null) this.#entries.delete(id);
    else this.#entries.set(id, entry);
    this.#version += 1;
    for (const { stale } of this.#lists.values()) stale.add(id);
    return true;
  }

  /** All drafts in order, pinned ones first. Not to be changed. */
  ordered(order: DraftOrder): readonly DraftSummary[] {
    const compare = pinnedFirst(ORDERS[order]);
    const list = this.#lists.get(order);
    if (list === undefined || list.stale.size > FEW) {
      const drafts = Array.from(this.#entries.values(), ({ summary }) => summary).sort(compare);
      this.#lists.set(order, { drafts, stale: new Set() });
      return drafts;
    }
    if (list.stale.size > 0) {
      list.drafts = list.drafts.filter(({ id }) => !list.stale.has(id));
      for (const id of list.stale) {
        const entry = this.#entries.get(id);
        if (entry === undefined) continue;
        list.drafts.splice(placeIn(list.drafts, entry.summary, compare), 0, entry.summary);
      }
      list.stale.clear();
    }
    return list.drafts;
  }
}
