import { describe, expect, it, vi } from 'vitest';
import { DeskError } from '#api/desk-error';
import { draft, libraryOfMocks as setUp, opened } from './testing/library-of-mocks';

describe('words that are typed while drafts come and go', () => {
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
});
