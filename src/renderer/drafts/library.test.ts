import { describe, expect, it, vi } from 'vitest';
import type { OpenedDraft } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { Library } from './library';
import { draft, libraryOfMocks as setUp, opened } from './testing/library-of-mocks';

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

  it('closes the sheet of a draft that goes to the trash', async () => {
    const { library, storage } = setUp();
    await library.open('a');
    expect(await library.remove('a')).toBe(true);
    expect(library.session.get()).toBeNull();
    const reloaded = new Library(setUp().desk, storage, setUp().lastDraft);
    await reloaded.start();
    expect(reloaded.session.get()).toBeNull();
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

  it('says that the file is damaged, and keeps the words until they are saved elsewhere', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    const session = opened(library);
    desk.openDraft.mockRejectedValue(new DeskError('broken-json'));
    await library.draftsChanged(['a']);
    expect(session.saveState.get()).toMatchObject({
      state: 'error',
      code: 'broken-json',
      kept: 'window',
    });
    expect(await library.open('b')).toBe(false);
    expect(library.session.get()).toBe(session);

    // A save is refused as out of date: what is wrong is still that the file is damaged.
    desk.saveDraft.mockRejectedValue(new DeskError('stale'));
    session.update({ headline: 'كُتب بعدها' });
    expect(await session.flush()).toBe(false);
    expect(session.saveState.get()).toMatchObject({ code: 'broken-json' });
    expect(await library.saveAsNew()).toBe(true);
    expect(library.session.get()?.id).toBe('new');
  });

  it('finds out that a file is damaged when it was to be written over', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    opened(library).update({ headline: 'قبل الحفظ' });
    desk.saveDraft.mockRejectedValue(new DeskError('stale'));
    desk.openDraft.mockRejectedValue(new DeskError('not-an-article'));
    await opened(library).flush();
    await vi.waitFor(() =>
      expect(opened(library).saveState.get()).toMatchObject({ code: 'not-an-article' }),
    );
    // Somebody puts another draft in its place: that is a conflict again.
    desk.openDraft.mockResolvedValue({ ...draft('a'), revision: 'theirs' });
    await library.draftsChanged(['a']);
    await vi.waitFor(() =>
      expect(opened(library).saveState.get()).toMatchObject({ code: 'stale' }),
    );
  });

  it('is as before when the file is sound again', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    for (const code of ['empty', 'not-found'] as const) {
      desk.openDraft.mockRejectedValueOnce(new DeskError(code));
      await library.draftsChanged(['a']);
      expect(opened(library).saveState.get()).toMatchObject({ state: 'error', code });
      await library.draftsChanged(['a']);
      expect(opened(library).saveState.get()).toEqual({ state: 'saved' });
    }
    desk.openDraft.mockRejectedValueOnce(new DeskError('empty'));
    await library.draftsChanged(['a']);
    desk.openDraft.mockResolvedValueOnce({ ...draft('a'), revision: 'theirs' });
    expect(await library.draftsChanged(['a'])).toBe(true);
  });

  it('lets one leave a draft whose file is gone when nothing was typed since', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    desk.openDraft.mockRejectedValueOnce(new DeskError('not-found'));
    await library.draftsChanged(['a']);
    expect(await library.open('b')).toBe(true);
  });

  it('does not miss the file of a draft that goes to the trash', async () => {
    const { library, desk } = setUp();
    await library.open('a');
    desk.openDraft.mockRejectedValue(new DeskError('not-found'));
    desk.deleteDraft.mockImplementationOnce(async () => {
      await library.draftsChanged(['a']);
      expect(opened(library).saveState.get()).toEqual({ state: 'saved' });
    });
    expect(await library.remove('a')).toBe(true);
    expect(library.session.get()).toBeNull();
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

    // Nor when words stand in a form of it.
    await library.open('c');
    const session = opened(library);
    session.formOpened(() => session.update({ headline: 'من نموذج' }));
    desk.openDraft.mockResolvedValue({ ...draft('c'), revision: 'theirs' });
    expect(await library.draftsChanged(['c'])).toBe(false);
    expect(library.session.get()).toBe(session);
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
