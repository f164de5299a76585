import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskError } from '#api/desk-error';
import type { DraftFilter, DraftQuery, DraftSummary } from '#api/draft-types';
import { lineAt, Listing, PAGE_SIZE, placeOf, SEARCH_DELAY } from './listing';
import { memoryStorage } from './testing/memory-storage';

const draft = (id: string, over: Partial<DraftSummary> = {}): DraftSummary => ({
  id,
  headline: `عنوان ${id}`,
  modifiedAt: '2026-11-23T06:00:00.000Z',
  status: 'draft',
  changedSinceExport: false,
  pinned: false,
  recovered: false,
  tags: [],
  words: 3,
  problem: null,
  ...over,
});

/** A desk with as many drafts as are told, d0, d1 and so on, that finds words in none but `hits`. */
function setUp(count: number) {
  const state = {
    drafts: Array.from({ length: count }, (_, index) => draft(`d${index}`)),
    hits: ['d7'],
    complete: true,
  };
  const desk = {
    listDrafts: vi.fn(({ offset, count: size }: DraftQuery) =>
      Promise.resolve({
        total: state.drafts.length,
        groups: [{ period: 'today' as const, count: state.drafts.length }],
        drafts: state.drafts.slice(offset, offset + size),
      }),
    ),
    searchDrafts: vi.fn((_words: string, _filter: DraftFilter, offset: number, size: number) =>
      Promise.resolve({
        total: state.hits.length,
        approximate: false,
        complete: state.complete,
        hits: state.hits
          .slice(offset, offset + size)
          .map((id) => ({ draft: draft(id), snippets: [] })),
      }),
    ),
    libraryFacts: vi.fn(() =>
      Promise.resolve({
        total: state.drafts.length,
        statuses: { draft: state.drafts.length, ready: 0, exported: 0 },
        pinned: 0,
        tags: [],
        trashed: 0,
        complete: true,
      }),
    ),
  };
  const listing = new Listing(desk, memoryStorage());
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const idAt = (place: number) => {
    const view = listing.view.get();
    return view === null ? undefined : lineAt(view, place)?.draft.id;
  };
  return { listing, desk, state, settle, idAt };
}

describe('the library’s list', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is as long as the desk says, and has only the pages that came into view', async () => {
    const { listing, desk, settle, idAt } = setUp(10_000);
    listing.refresh();
    await settle();
    expect(listing.view.get()).toMatchObject({ total: 10_000, words: '' });
    expect(idAt(0)).toBe('d0');
    expect(idAt(5000)).toBeUndefined();

    listing.show(5000, 5010);
    await settle();
    expect(idAt(5000)).toBe('d5000');
    expect(idAt(0)).toBe('d0');
    expect(desk.listDrafts).toHaveBeenCalledTimes(2);
    listing.show(5001, 5011);
    await settle();
    expect(desk.listDrafts).toHaveBeenCalledTimes(2);
  });

  it('reads again what is in view, and shows what there was until then', async () => {
    const { listing, state, settle, idAt } = setUp(1000);
    listing.refresh();
    await settle();
    listing.show(600, 610);
    await settle();
    state.drafts.unshift(draft('new'));
    listing.refresh();
    expect(idAt(600)).toBe('d600');
    await settle();
    expect(idAt(600)).toBe('d599');
    expect(listing.view.get()?.total).toBe(1001);
    // What is out of view may be old.
    expect(idAt(0)).toBeUndefined();
    expect(listing.view.get()?.question).toBe(0);
  });

  it('reads once more, not a hundred times, when changes come faster than answers', async () => {
    const { listing, desk, state, settle, idAt } = setUp(10);
    for (let change = 0; change < 100; change += 1) listing.refresh();
    state.drafts.unshift(draft('last'));
    await settle();
    expect(desk.listDrafts).toHaveBeenCalledTimes(2);
    expect(idAt(0)).toBe('last');
  });

  it('searches when the keyboard rests', async () => {
    const { listing, desk, settle, idAt } = setUp(10);
    listing.refresh();
    await settle();
    for (const words of ['ا', 'ال', 'الح']) listing.search(words);
    expect(listing.words.get()).toBe('الح');
    await vi.advanceTimersByTimeAsync(SEARCH_DELAY - 1);
    expect(desk.searchDrafts).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(desk.searchDrafts).toHaveBeenCalledTimes(1);
    expect(listing.view.get()).toMatchObject({
      words: 'الح',
      total: 1,
      groups: [{ heading: 'found', count: 1 }],
    });
    expect(idAt(0)).toBe('d7');

    listing.search('');
    await settle();
    expect(listing.view.get()).toMatchObject({ words: '', total: 10 });
  });

  it('searches again, quietly, when more drafts have been read', async () => {
    const { listing, state, settle, idAt } = setUp(10);
    state.hits = [];
    state.complete = false;
    listing.search('كلمة');
    await vi.advanceTimersByTimeAsync(SEARCH_DELAY);
    expect(listing.view.get()).toMatchObject({ total: 0, complete: false });
    const { question } = listing.view.get() ?? {};
    Object.assign(state, { hits: ['d3'], complete: true });
    listing.refresh();
    expect(listing.view.get()).toMatchObject({ total: 0, complete: false });
    await settle();
    expect(listing.view.get()).toMatchObject({ total: 1, complete: true, question });
    expect(idAt(0)).toBe('d3');
  });

  it('shows the answer to the last question, whenever the others come', async () => {
    const { listing, desk, state, settle } = setUp(10);
    let answer: (page: Awaited<ReturnType<typeof desk.searchDrafts>>) => void = () => undefined;
    desk.searchDrafts.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    listing.search('بطيء');
    await vi.advanceTimersByTimeAsync(SEARCH_DELAY);
    state.hits = ['d1', 'd2'];
    listing.search('سريع');
    await vi.advanceTimersByTimeAsync(SEARCH_DELAY);
    answer({ total: 0, approximate: false, complete: true, hits: [] });
    await settle();
    expect(listing.view.get()).toMatchObject({ words: 'سريع', total: 2 });
  });

  it('drops a page that was asked for before the list changed', async () => {
    const { listing, desk, state, settle, idAt } = setUp(1000);
    listing.refresh();
    await settle();
    const old = desk.listDrafts({ ...desk.listDrafts.mock.calls[0]![0], offset: 5 * PAGE_SIZE });
    let answer: () => void = () => undefined;
    desk.listDrafts.mockImplementationOnce(
      () => new Promise((resolve) => (answer = () => resolve(old))),
    );
    listing.show(330, 331);
    state.drafts.unshift(draft('new'));
    listing.refresh();
    await settle();
    answer();
    await settle();
    expect(idAt(330)).toBe('d329');
  });

  it('begins anew with another filter or order', async () => {
    const { listing, desk, settle } = setUp(1000);
    listing.refresh();
    await settle();
    listing.show(600, 610);
    await settle();
    listing.narrow({ status: 'ready' });
    listing.sort('headline');
    await settle();
    expect(desk.listDrafts).toHaveBeenLastCalledWith(
      expect.objectContaining({
        order: 'headline',
        offset: 0,
        filter: expect.objectContaining({ status: 'ready' }) as DraftFilter,
      }),
    );
    expect(listing.view.get()?.question).toBe(2);
  });

  it('keeps an old list when it cannot be read again, and none of another question', async () => {
    const { listing, desk, settle } = setUp(10);
    listing.refresh();
    await settle();
    desk.listDrafts.mockRejectedValueOnce(new DeskError('folder-gone'));
    listing.refresh();
    await settle();
    expect(listing.view.get()?.total).toBe(10);
    expect(listing.refusal.get()).toBeNull();

    desk.searchDrafts.mockRejectedValueOnce(new DeskError('folder-gone'));
    listing.search('كلمة');
    await vi.advanceTimersByTimeAsync(SEARCH_DELAY);
    expect(listing.view.get()).toBeNull();
    expect(listing.refusal.get()?.code).toBe('folder-gone');
    listing.refresh();
    await settle();
    expect(listing.refusal.get()).toBeNull();
    expect(listing.view.get()?.total).toBe(1);
  });

  it('keeps its order and filter over a reload', async () => {
    const { desk } = setUp(3);
    const storage = memoryStorage();
    const before = new Listing(desk, storage);
    before.sort('oldest');
    before.narrow({ status: 'ready' });
    const reloaded = new Listing(desk, storage);
    reloaded.refresh();
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.listDrafts.mock.lastCall?.[0]).toMatchObject({
      order: 'oldest',
      filter: { status: 'ready' },
    });
  });

  it('knows the place of a draft that has been read', async () => {
    const { listing, settle } = setUp(1000);
    listing.refresh();
    await settle();
    const view = listing.view.get();
    const places = ['d3', 'd999'].map((id) => (view === null ? null : placeOf(view, id)));
    expect(places).toEqual([3, -1]);
  });
});
