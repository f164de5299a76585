import { describe, expect, it, vi } from 'vitest';
import type { OpenedDraft } from '#api/contract';
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
});

function setUp() {
  const memory = new Map<string, string>();
  const storage = {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, value: string) => void memory.set(key, value),
    removeItem: (key: string) => void memory.delete(key),
  };
  const summary = {
    modifiedAt: '',
    headline: '',
    status: 'draft',
    words: 0,
    problem: null,
  } as const;
  const desk = {
    listDrafts: vi.fn(() =>
      Promise.resolve([
        { id: 'a', ...summary },
        { id: 'b', ...summary },
      ]),
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
});
