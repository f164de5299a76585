import { describe, expect, it, vi } from 'vitest';
import type { OpenedDraft } from '#api/contract';
import type { DraftSummary } from '#api/draft-types';
import { DeskError } from '#api/desk-error';
import { blankArticle } from '#core/article/blank-article';
import { Library } from './library';

const draft = (id: string): OpenedDraft => ({
  id,
  revision: `of-${id}`,
  modifiedAt: '2026-01-01T00:00:00.000Z',
  article: blankArticle(id),
  notices: [],
  readOnly: false,
  unsaved: false,
  recovery: null,
});

function setUp() {
  const memory = new Map<string, string>();
  const storage = {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, value: string) => void memory.set(key, value),
    removeItem: (key: string) => void memory.delete(key),
  };
  const summary: Omit<DraftSummary, 'id'> = {
    modifiedAt: '',
    headline: '',
    status: 'draft',
    changedSinceExport: false,
    pinned: false,
    recovered: false,
    tags: [],
    words: 0,
    problem: null,
  };
  const desk = {
    listDrafts: vi.fn(() =>
      Promise.resolve({
        total: 2,
        groups: [],
        drafts: [
          { id: 'a', ...summary },
          { id: 'b', ...summary },
        ],
      }),
    ),
    createDraft: vi.fn(() => Promise.resolve(draft('new'))),
    openDraft: vi.fn((id: string) => Promise.resolve(draft(id))),
    saveDraft: vi.fn(() => Promise.resolve({ revision: 'saved', modifiedAt: '' })),
    deleteDraft: vi.fn(() => Promise.resolve()),
    undeleteDraft: vi.fn((id: string) => Promise.resolve(draft(id))),
  };
  return { library: new Library(desk, storage), desk, storage };
}

describe('the library', () => {
  it('opens again after a reload what was open', async () => {
    const { library, desk, storage } = setUp();
    await library.open('b');
    const reloaded = new Library(desk, storage);
    await reloaded.start();
    expect(reloaded.session.get()?.id).toBe('b');
  });

  it('saves the open draft before it opens another', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    library.session.get()?.update({ headline: 'عنوان' });
    await library.open('b');
    expect(desk.saveDraft).toHaveBeenCalledWith(
      'a',
      'of-a',
      expect.objectContaining({ headline: 'عنوان' }),
      null,
    );
    expect(library.session.get()?.id).toBe('b');
  });

  it('stays with a draft that cannot be saved, and says why', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    library.session.get()?.update({ headline: 'عنوان' });
    desk.saveDraft.mockRejectedValue(new DeskError('disk-full'));
    expect(await library.open('b')).toBe(false);
    expect(library.session.get()?.id).toBe('a');
    expect(library.refusal.get()?.code).toBe('disk-full');
  });

  it('gives the sheet to the draft that was asked for last', async () => {
    const { library, desk } = setUp();
    let answerFirst: (opened: OpenedDraft) => void = () => undefined;
    desk.openDraft.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
    const first = library.open('a');
    await library.open('b');
    answerFirst(draft('a'));
    await first;
    expect(library.session.get()?.id).toBe('b');
  });

  it('keeps both when a draft changed on disk: ours becomes a draft of its own', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    library.session.get()?.update({ headline: 'نسختي' });
    desk.saveDraft.mockRejectedValue(new DeskError('stale'));
    await library.session.get()?.flush();
    await library.saveAsNew();
    expect(desk.createDraft).toHaveBeenCalledWith(expect.objectContaining({ headline: 'نسختي' }));
    expect(library.session.get()?.id).toBe('new');
  });

  it('closes the sheet of a draft that goes to the trash', async () => {
    const { library, storage } = setUp();
    await library.open('a');
    expect(await library.remove('a')).toBe(true);
    expect(library.session.get()).toBeNull();
    const reloaded = new Library(setUp().desk, storage);
    await reloaded.start();
    expect(reloaded.session.get()).toBeNull();
  });

  it('opens what is on disk at the same revision as another session, and keeps ours', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    const first = library.session.get();
    first?.update({ headline: 'نسختي' });
    desk.saveDraft.mockRejectedValue(new DeskError('stale'));
    await first?.flush();
    expect(await library.reopen()).toBe(true);
    expect(desk.createDraft).toHaveBeenCalledWith(expect.objectContaining({ headline: 'نسختي' }));
    expect(library.session.get()?.opening).not.toBe(first?.opening);
    expect(library.session.get()?.article().headline).toBe('');
  });

  it('keeps what is typed while the other draft is opened', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    desk.openDraft.mockImplementationOnce((id) => {
      library.session.get()?.update({ headline: 'كلمة متأخرة' });
      return Promise.resolve(draft(id));
    });
    desk.saveDraft.mockRejectedValue(new DeskError('disk-full'));
    expect(await library.open('b')).toBe(false);
    expect(library.session.get()?.article().headline).toBe('كلمة متأخرة');
  });

  it('keeps what is typed while ours becomes a draft of its own', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    desk.createDraft.mockImplementationOnce(() => {
      library.session.get()?.update({ headline: 'كلمة متأخرة' });
      return Promise.resolve(draft('new'));
    });
    await library.saveAsNew();
    expect(library.session.get()?.article()).toMatchObject({ id: 'new', headline: 'كلمة متأخرة' });
  });

  it('does not delete a draft whose words are not on disk', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    library.session.get()?.update({ headline: 'عنوان' });
    desk.saveDraft.mockRejectedValue(new DeskError('disk-full'));
    expect(await library.remove('a')).toBe(false);
    expect(desk.deleteDraft).not.toHaveBeenCalled();
    expect(library.session.get()?.id).toBe('a');
  });

  it('stays with the draft that was clicked last, also when it is the open one', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    let answer: (opened: OpenedDraft) => void = () => undefined;
    desk.openDraft.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const second = library.open('b');
    await vi.waitFor(() => expect(desk.openDraft).toHaveBeenCalledTimes(2));
    await library.open('a');
    answer(draft('b'));
    await second;
    expect(library.session.get()?.id).toBe('a');
  });

  it('does not take back what it said when the list is read again', async () => {
    const { library, desk } = setUp();
    await library.refresh();
    desk.openDraft.mockRejectedValueOnce(new DeskError('broken-json'));
    await library.open('a');
    await library.refresh();
    expect(library.refusal.get()?.code).toBe('broken-json');
  });

  it('shows the list that was asked for last', async () => {
    const { library, desk } = setUp();
    const newest = await desk.listDrafts();
    let answerFirst: (list: typeof newest) => void = () => undefined;
    desk.listDrafts.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
    const first = library.refresh();
    await library.refresh();
    answerFirst({ total: 0, groups: [], drafts: [] });
    await first;
    expect(library.drafts.get()).toHaveLength(2);
  });

  it('opens a draft again that somebody else changed, unless it was typed into', async () => {
    const { library, desk } = setUp();
    const theirs = { ...draft('a'), revision: 'theirs', modifiedAt: '2026-02-02T00:00:00.000Z' };
    const page = await desk.listDrafts();
    desk.listDrafts.mockResolvedValue({
      ...page,
      drafts: page.drafts.map((line) => ({ ...line, modifiedAt: theirs.modifiedAt })),
    });
    await library.open('a');
    desk.openDraft.mockResolvedValue(theirs);
    expect(await library.draftsChanged(['b'])).toBe(false);
    expect(await library.draftsChanged(['a'])).toBe(true);
    expect(library.session.get()?.onDisk.revision).toBe('theirs');

    await library.open('b');
    library.session.get()?.update({ headline: 'نسختي' });
    expect(await library.draftsChanged(['b'])).toBe(false);
    expect(library.session.get()?.article().headline).toBe('نسختي');
  });
});
