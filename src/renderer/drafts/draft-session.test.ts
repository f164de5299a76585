import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenedDraft } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { blankArticle } from '#core/article/blank-article';
import type { Article } from '#core/article/article';
import { paragraphNode, type BodyDoc } from '#core/body/body-json';
import { DraftSession } from './draft-session';

const opened = (over: Partial<OpenedDraft> = {}): OpenedDraft => ({
  id: 'a1',
  revision: 'r0',
  modifiedAt: '2026-01-01T00:00:00.000Z',
  article: blankArticle('a1'),
  notices: [],
  readOnly: false,
  unsaved: false,
  recovery: null,
  ...over,
});

/** A desk that keeps what it was given, and refuses a save that is not based on the last one. */
function fakeDesk() {
  let revision = 0;
  const saved: Article[] = [];
  return {
    saved,
    refuse: null as DeskError | null,
    saveDraft(_: string, base: string, article: Article) {
      if (this.refuse !== null) return Promise.reject(this.refuse);
      if (base !== `r${revision}`) return Promise.reject(new DeskError('stale'));
      revision += 1;
      saved.push(article);
      return Promise.resolve({ revision: `r${revision}`, modifiedAt: '2026-01-01T00:00:00.000Z' });
    },
  };
}

const bodyOf = (text: string): BodyDoc => ({ type: 'doc', content: [paragraphNode(text)] });

describe('a draft session', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves fields and body on the revision that it has', async () => {
    const desk = fakeDesk();
    const session = new DraftSession(opened(), desk);
    session.update({ headline: 'عنوان' });
    expect(session.saveState.get().state).toBe('unsaved');
    await session.flush();
    session.bodyChanged(() => bodyOf('نص'));
    await session.flush();
    expect(session.saveState.get().state).toBe('saved');
    expect(desk.saved.map(({ headline, body }) => [headline, body.content[0]?.content])).toEqual([
      ['عنوان', undefined],
      ['عنوان', [{ type: 'text', text: 'نص' }]],
    ]);
  });

  it('does not read the body while one types', () => {
    const session = new DraftSession(opened(), fakeDesk());
    const readBody = vi.fn(() => bodyOf('نص'));
    session.bodyChanged(readBody);
    session.bodyChanged(readBody);
    expect(readBody).not.toHaveBeenCalled();
    expect(session.article().body).toEqual(bodyOf('نص'));
    expect(readBody).toHaveBeenCalledTimes(1);
  });

  it('keeps what was typed when a save is refused, and says why', async () => {
    const desk = fakeDesk();
    const session = new DraftSession(opened(), desk);
    desk.refuse = new DeskError('disk-full');
    session.update({ headline: 'عنوان' });
    expect(await session.flush()).toBe(false);
    expect(session.saveState.get()).toEqual({ state: 'error', code: 'disk-full', detail: '' });
    expect(session.article().headline).toBe('عنوان');
    desk.refuse = null;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(session.saveState.get().state).toBe('saved');
    expect(desk.saved.at(-1)?.headline).toBe('عنوان');
  });

  it('shows what was typed during a save as not saved', async () => {
    const desk = fakeDesk();
    const session = new DraftSession(opened(), desk);
    session.update({ headline: 'أول' });
    await vi.advanceTimersByTimeAsync(399);
    const save = vi.spyOn(desk, 'saveDraft').mockImplementationOnce(async () => {
      session.update({ headline: 'ثانٍ' });
      return { revision: 'r0', modifiedAt: '' };
    });
    await vi.advanceTimersByTimeAsync(1);
    expect(save).toHaveBeenCalledTimes(1);
    expect(session.saveState.get().state).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(2000);
    expect(desk.saved.at(-1)?.headline).toBe('ثانٍ');
  });

  it('changes nothing of a read-only draft', () => {
    const session = new DraftSession(opened({ readOnly: true }), fakeDesk());
    session.update({ headline: 'عنوان' });
    session.bodyChanged(() => bodyOf('نص'));
    expect(session.article()).toEqual(blankArticle('a1'));
    expect(session.saveState.get().state).toBe('saved');
  });

  it('builds on a save whose answer was lost', async () => {
    const desk = fakeDesk();
    const session = new DraftSession(opened(), desk);
    const write = desk.saveDraft.bind(desk);
    const revisions = new Map<string, string>();
    // As the desk does: a save of what is on disk already succeeds, whatever it is based on.
    const save = vi.spyOn(desk, 'saveDraft').mockImplementation(async (id, base, article) => {
      const known = revisions.get(article.headline);
      if (known !== undefined) return { revision: known, modifiedAt: '' };
      const saved = await write(id, base, article);
      revisions.set(article.headline, saved.revision);
      return saved;
    });
    save.mockImplementationOnce(async (id, base, article) => {
      revisions.set(article.headline, (await write(id, base, article)).revision);
      throw new DeskError('disconnected');
    });
    session.update({ headline: 'أول' });
    expect(await session.flush()).toBe(false);
    session.update({ headline: 'ثانٍ' });
    expect(await session.flush()).toBe(true);
    expect(desk.saved.map(({ headline }) => headline)).toEqual(['أول', 'ثانٍ']);
  });
});
