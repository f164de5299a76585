import { describe, expect, it, vi } from 'vitest';
import type { OpenedDraft } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { Library } from './library';
import { openedDraft } from './testing/fake-desk';
import { memoryStorage } from './testing/memory-storage';

const draft = (id: string): OpenedDraft => {
  const opened = openedDraft({ id, revision: `of-${id}` });
  return { ...opened, article: { ...opened.article, id } };
};

function setUp() {
  const storage = memoryStorage();
  const desk = {
    createDraft: vi.fn(() => Promise.resolve(draft('new'))),
    openDraft: vi.fn((id: string) => Promise.resolve(draft(id))),
    saveDraft: vi.fn(() => Promise.resolve({ revision: 'saved', modifiedAt: '' })),
    journalDraft: vi.fn(() => Promise.resolve<'kept' | 'gap'>('kept')),
    duplicateDraft: vi.fn(() => Promise.resolve(draft('copy'))),
    acceptRecovery: vi.fn(() => Promise.resolve()),
    deleteDraft: vi.fn(() => Promise.resolve()),
    undeleteDraft: vi.fn((id: string) => Promise.resolve(draft(id))),
  };
  const lastDraft = { recall: vi.fn(() => Promise.resolve<string | null>(null)), keep: vi.fn() };
  return { library: new Library(desk, storage, lastDraft), desk, storage, lastDraft };
}

function opened(library: Library) {
  const session = library.session.get();
  if (session === null) throw new Error('no draft is open');
  return session;
}

describe('the library', () => {
  it('opens again after a reload what was open', async () => {
    const { library, desk, storage, lastDraft } = setUp();
    await library.open('b');
    const reloaded = new Library(desk, storage, lastDraft);
    await reloaded.start();
    expect(reloaded.session.get()?.id).toBe('b');
  });

  it('opens again after a start what was open last, and says nothing when that is gone', async () => {
    const { library, desk, lastDraft } = setUp();
    lastDraft.recall.mockResolvedValue('b');
    desk.openDraft.mockRejectedValueOnce(new DeskError('not-found'));
    await library.start();
    expect([library.session.get(), library.refusal.get()]).toEqual([null, null]);
    await library.start();
    expect(library.session.get()?.id).toBe('b');
    expect(lastDraft.keep).toHaveBeenCalledWith('b');
  });

  it('does not remember for the next start what it can only read', async () => {
    const { library, desk, lastDraft } = setUp();
    desk.openDraft.mockResolvedValueOnce({ ...draft('a'), readOnly: true });
    await library.open('a');
    expect(lastDraft.keep).not.toHaveBeenCalled();
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
      { opening: expect.any(String) as string, sequence: 1 },
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
    expect(desk.createDraft).toHaveBeenCalledWith(
      expect.objectContaining({ headline: 'نسختي' }),
      'copy',
    );
    expect(library.session.get()?.id).toBe('new');
  });

  it('closes the sheet of a draft that goes to the trash', async () => {
    const { library, storage } = setUp();
    await library.open('a');
    expect(await library.remove('a')).toBe(true);
    expect(library.session.get()).toBeNull();
    const reloaded = new Library(setUp().desk, storage, setUp().lastDraft);
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
    expect(desk.createDraft).toHaveBeenCalledWith(
      expect.objectContaining({ headline: 'نسختي' }),
      'copy',
    );
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

  it('opens a draft again that somebody else changed, unless it was typed into', async () => {
    const { library, desk } = setUp();
    const theirs = { ...draft('a'), revision: 'theirs', modifiedAt: '2026-02-02T00:00:00.000Z' };
    await library.open('a');
    expect(await library.draftsChanged(['a'])).toBe(false);
    desk.openDraft.mockResolvedValue(theirs);
    expect(await library.draftsChanged(['b'])).toBe(false);
    expect(await library.draftsChanged(['a'])).toBe(true);
    expect(library.session.get()?.onDisk.revision).toBe('theirs');
    desk.openDraft.mockResolvedValue({ ...theirs, revision: 'once more' });
    expect(await library.draftsChanged([])).toBe(true);

    await library.open('b');
    library.session.get()?.update({ headline: 'نسختي' });
    expect(await library.draftsChanged(['b'])).toBe(false);
    expect(library.session.get()?.article().headline).toBe('نسختي');
  });

  it('does not open a draft again for every save of its own', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    desk.saveDraft.mockImplementation(async () => {
      await library.draftsChanged(['a']);
      return { revision: 'saved', modifiedAt: '' };
    });
    library.session.get()?.update({ headline: 'عنوان' });
    await library.session.get()?.flush();
    expect(desk.openDraft).toHaveBeenCalledTimes(1);
  });

  it('saves at once what could not be saved, when something changes in the folder', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    desk.saveDraft.mockRejectedValueOnce(new DeskError('folder-gone'));
    library.session.get()?.update({ headline: 'عنوان' });
    await library.session.get()?.flush();
    expect(library.session.get()?.saveState.get()).toMatchObject({
      code: 'folder-gone',
      kept: 'journal',
    });
    await library.draftsChanged([]);
    await vi.waitFor(() =>
      expect(library.session.get()?.saveState.get()).toEqual({ state: 'saved' }),
    );
  });

  it('opens a draft again when it may be written from now on', async () => {
    const { library, desk } = setUp();
    desk.openDraft.mockResolvedValueOnce({ ...draft('a'), readOnly: true });
    await library.open('a');
    expect(await library.refreshOpen()).toBe(true);
    expect(library.session.get()?.readOnly).toBe(false);
    expect(await library.refreshOpen()).toBe(false);
  });

  it('shows a draft that the desk has just answered, and a copy', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    const session = opened(library);
    expect(await library.adopt({ ...draft('a'), revision: 'merged' }, session, 0)).toBe(false);
    expect(opened(library).onDisk.revision).toBe('merged');
    await library.duplicate('a');
    expect(desk.duplicateDraft).toHaveBeenCalledWith('a');
    expect(library.session.get()?.id).toBe('copy');
  });

  it('makes a draft of what is typed while a version is put in the place of the open one', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    const session = opened(library);
    const seen = session.changes.get();
    session.update({ headline: 'كلمة متأخرة' });
    expect(await library.adopt({ ...draft('a'), revision: 'merged' }, session, seen)).toBe(true);
    expect(desk.createDraft).toHaveBeenCalledWith(
      expect.objectContaining({ headline: 'كلمة متأخرة' }),
      'copy',
    );
    expect(opened(library).onDisk.revision).toBe('merged');

    opened(library).update({ headline: 'أخرى' });
    desk.createDraft.mockRejectedValue(new DeskError('disk-full'));
    await expect(library.adopt(draft('a'), opened(library), 0)).rejects.toThrow('disk-full');
    expect(opened(library).article().headline).toBe('أخرى');
  });

  it('does not put a version in the place of another draft', async () => {
    const { library } = setUp();
    await library.open('a');
    const session = opened(library);
    await library.open('b');
    await library.adopt(draft('a'), session, 0);
    expect(opened(library).id).toBe('b');
  });

  it('leaves a draft open that was opened, or typed into, while another goes to the trash', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    let end: () => void = () => undefined;
    desk.deleteDraft.mockImplementation(() => new Promise((resolve) => (end = resolve)));
    const first = library.remove('a');
    await vi.waitFor(() => expect(desk.deleteDraft).toHaveBeenCalledTimes(1));
    await library.open('b');
    end();
    expect(await first).toBe(true);
    expect(opened(library).id).toBe('b');

    const second = library.remove('b');
    await vi.waitFor(() => expect(desk.deleteDraft).toHaveBeenCalledTimes(2));
    opened(library).update({ headline: 'كلمة متأخرة' });
    end();
    await second;
    expect(opened(library).article().headline).toBe('كلمة متأخرة');
  });

  it('tells the journal everything before it makes a draft of that', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    desk.saveDraft.mockRejectedValue(new DeskError('stale'));
    for (const act of [() => library.reopen(), () => library.saveAsNew()]) {
      library.session.get()?.update({ headline: 'نسختي' });
      expect(await act()).toBe(true);
    }
    const [first, second] = desk.createDraft.mock.invocationCallOrder;
    const [earlier, later] = desk.journalDraft.mock.invocationCallOrder;
    expect(earlier).toBeLessThan(first ?? 0);
    expect(later).toBeLessThan(second ?? 0);
  });

  it('says once that words were brought back', async () => {
    const { library, desk } = setUp();
    const recovery = { at: '2026-01-01T00:00:00.000Z', before: null, besides: null };
    desk.openDraft.mockResolvedValueOnce({ ...draft('a'), recovery });
    await library.open('a');
    expect(library.session.get()?.recovery.get()).toEqual(recovery);
    library.acceptRecovery();
    expect(library.session.get()?.recovery.get()).toBeNull();
    expect(desk.acceptRecovery).toHaveBeenCalledWith('a');
  });

  it('forgets a draft that is no longer there, and asks again when the line was down', async () => {
    const { library, desk, storage, lastDraft } = setUp();
    await library.open('b');
    const reloaded = new Library(desk, storage, lastDraft);
    desk.openDraft.mockRejectedValueOnce(new DeskError('disconnected'));
    await reloaded.start();
    expect(reloaded.refusal.get()).toBeNull();
    await reloaded.start();
    expect(reloaded.session.get()?.id).toBe('b');

    const later = new Library(desk, storage, lastDraft);
    desk.openDraft.mockRejectedValueOnce(new DeskError('not-found'));
    await later.start();
    await later.start();
    expect([later.session.get(), later.refusal.get()]).toEqual([null, null]);
  });
});
