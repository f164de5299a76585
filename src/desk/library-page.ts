import type {
  DraftFilter,
  DraftOrder,
  DraftPage,
  DraftSummary,
  LibraryFacts,
  Period,
} from '#api/draft-types';
import { periodOf } from '#core/article/period-of';
import { foldArabic } from '#core/copy/fold-arabic';

/** A tag in the form in which tags are compared. */
function foldTag(tag: string): string {
  return foldArabic(tag).toLowerCase().trim();
}

/** The test that a filter is. */
export function leavesIn({
  status,
  tag,
  pinned,
  from,
  until,
}: DraftFilter): (draft: DraftSummary) => boolean {
  const folded = tag === null ? null : foldTag(tag);
  // The same moment may be written with and without milliseconds.
  const first = from === null ? null : new Date(from).toISOString();
  const end = until === null ? null : new Date(until).toISOString();
  return (draft) =>
    (status === null || draft.status === status) &&
    (!pinned || draft.pinned) &&
    (first === null || draft.modifiedAt >= first) &&
    (end === null || draft.modifiedAt < end) &&
    (folded === null || draft.tags.some((each) => foldTag(each) === folded));
}

/** The place after the last of the drafts from `start` on that are in the same period as the first. */
function endOfPeriod(drafts: readonly DraftSummary[], start: number, period: Period, now: number) {
  let low = start + 1;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const draft = drafts[middle];
    if (draft !== undefined && periodOf(draft.modifiedAt, now) === period) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The headings over a list that is in order, pinned drafts first. Where headings change is found by
 * halving: days need not be reckoned for ten thousand drafts.
 * @param now milliseconds since 1970
 */
export function groupsOf(
  drafts: readonly DraftSummary[],
  order: DraftOrder,
  now: number,
): DraftPage['groups'] {
  const unpinned = drafts.findIndex(({ pinned }) => !pinned);
  const pinned = unpinned === -1 ? drafts.length : unpinned;
  const groups: DraftPage['groups'] = pinned > 0 ? [{ period: 'pinned', count: pinned }] : [];
  if (order === 'headline') {
    const count = drafts.length - pinned;
    return count > 0 ? [...groups, { period: 'all', count }] : groups;
  }
  let start = pinned;
  for (let first = drafts[start]; first !== undefined; first = drafts[start]) {
    const period = periodOf(first.modifiedAt, now);
    const end = endOfPeriod(drafts, start, period, now);
    groups.push({ period, count: end - start });
    start = end;
  }
  return groups;
}

/** Every tag with the number of drafts that have it, as most of them write it. */
function countTags(drafts: readonly DraftSummary[]): LibraryFacts['tags'] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { tags } of drafts) {
    const ofDraft = new Map(tags.map((tag) => [foldTag(tag), tag.trim()]));
    for (const [folded, tag] of ofDraft) {
      if (folded === '') continue;
      const counts = spellings.get(folded) ?? new Map<string, number>();
      spellings.set(folded, counts.set(tag, (counts.get(tag) ?? 0) + 1));
    }
  }
  return Array.from(spellings.values(), (counts) => {
    const [most = ['', 0]] = [...counts].sort(([, one], [, other]) => other - one);
    return { tag: most[0], count: [...counts.values()].reduce((sum, each) => sum + each, 0) };
  }).sort((one, other) => other.count - one.count || (one.tag < other.tag ? -1 : 1));
}

/** What there is to filter by. */
export function factsOf(
  drafts: readonly DraftSummary[],
): Omit<LibraryFacts, 'trashed' | 'complete'> {
  const statuses = { draft: 0, ready: 0, exported: 0 };
  let pinned = 0;
  for (const draft of drafts) {
    statuses[draft.status] += 1;
    if (draft.pinned) pinned += 1;
  }
  return { total: drafts.length, statuses, pinned, tags: countTags(drafts) };
}
