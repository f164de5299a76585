import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskErrorCode } from '#api/desk-error';
import { blankArticle } from '#core/article/blank-article';
import { paragraphNode, type BodyDoc } from '#core/body/body-json';
import { blocksOf } from './body-blocks';
import { DraftSession } from './draft-session';
import { RECORD_DELAY } from './journal-writer';
import { FakeDesk, openedDraft } from './testing/fake-desk';

const bodyOf = (...texts: string[]): BodyDoc => ({
  type: 'doc',
  content: texts.map((text) => paragraphNode(text)),
});

/** Answers a call once the fake desk's clock has run. */
async function soon<Value>(call: Promise<Value>): Promise<Value> {
  await vi.advanceTimersByTimeAsync(20);
  return call;
}

function setUp(over: Parameters<typeof openedDraft>[0] = {}) {
  const opened = openedDraft(over);
  const desk = new FakeDesk(opened);
  return { desk, session: new DraftSession(opened, desk) };
}

describe('a draft session', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves fields and body on the revision that it has', async () => {
    const { desk, session } = setUp();
    session.update({ headline: 'عنوان' });
    expect(session.saveState.get().state).toBe('unsaved');
    await soon(session.flush());
    session.bodyChanged(blocksOf(bodyOf('نص')));
    await soon(session.flush());
    expect(session.saveState.get().state).toBe('saved');
    expect(desk.saved.map(({ headline, body }) => [headline, body.content])).toEqual([
      ['عنوان', blankArticle('a1').body.content],
      ['عنوان', bodyOf('نص').content],
    ]);
    expect(session.base).toEqual(session.article());
  });

  it('saves and records what stands in an open form, until it is closed', async () => {
    const { desk, session } = setUp();
    let written = 'تعليق';
    const close = session.formOpened(() => session.update({ headline: written }));
    await soon(session.flush());
    written = 'تعليق آخر';
    await soon(session.record());
    expect(desk.saved.map(({ headline }) => headline)).toEqual(['تعليق']);
    expect(session.article().headline).toBe('تعليق آخر');
    close();
    written = 'لا شيء';
    await soon(session.flush());
    expect(desk.saved.at(-1)?.headline).toBe('تعليق آخر');
  });

  it('does not know what words are based on that only the journal has', async () => {
    const { session } = setUp({ unsaved: true });
    expect(session.base).toBeNull();
    await soon(session.flush());
    expect(session.base).toEqual(session.article());
  });

  it('does not read the body while one types', () => {
    const { session } = setUp();
    const read = vi.fn(() => bodyOf('نص').content);
    session.bodyChanged({ blocks: [{}], read });
    session.bodyChanged({ blocks: [{}], read });
    expect(read).not.toHaveBeenCalled();
    expect(session.article().body).toEqual(bodyOf('نص'));
    expect(session.article().body).toEqual(bodyOf('نص'));
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('keeps what a newer program wrote beside the blocks of the body', () => {
    const body = { ...bodyOf('نص'), mood: 'هادئ' };
    const { session } = setUp({ article: { ...blankArticle('a1'), body } });
    session.bodyChanged(blocksOf(bodyOf('نص آخر')));
    expect(session.article().body).toEqual({ ...body, content: bodyOf('نص آخر').content });
  });

  it('keeps what was typed when a save is refused, and says why and where it is', async () => {
    const { desk, session } = setUp();
    desk.saves = 'disk-full';
    session.update({ headline: 'عنوان' });
    expect(await soon(session.flush())).toBe(false);
    const error = { state: 'error', code: 'disk-full', detail: '' };
    expect(session.saveState.get()).toEqual({ ...error, kept: 'journal' });
    desk.records = 'disk-full';
    session.update({ headline: 'عنوان آخر' });
    await vi.advanceTimersByTimeAsync(RECORD_DELAY + 10);
    expect(session.saveState.get()).toEqual({ ...error, kept: 'memory' });
    desk.records = 'done';
    await vi.advanceTimersByTimeAsync(6000);
    expect(session.saveState.get()).toEqual({ ...error, kept: 'journal' });
    expect(desk.recovered.headline).toBe('عنوان آخر');
    desk.saves = 'done';
    await vi.advanceTimersByTimeAsync(6000);
    expect(session.saveState.get().state).toBe('saved');
    expect(desk.onDisk.article.headline).toBe('عنوان آخر');
  });

  it('shows what was typed during a save as not saved', async () => {
    const { desk, session } = setUp();
    session.update({ headline: 'أول' });
    await vi.advanceTimersByTimeAsync(400);
    expect(session.saveState.get().state).toBe('saving');
    session.update({ headline: 'ثانٍ' });
    await vi.advanceTimersByTimeAsync(5);
    expect(session.saveState.get().state).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(2000);
    expect(desk.saved.map(({ headline }) => headline)).toEqual(['أول', 'ثانٍ']);
  });

  it('changes nothing of a read-only draft', async () => {
    const { desk, session } = setUp({ readOnly: true, unsaved: true });
    session.update({ headline: 'عنوان' });
    session.bodyChanged(blocksOf(bodyOf('نص')));
    await vi.advanceTimersByTimeAsync(5000);
    expect(session.article()).toEqual(blankArticle('a1'));
    expect(session.saveState.get().state).toBe('saved');
    expect(desk.log).toEqual([]);
  });

  it('builds on a save whose answer was lost', async () => {
    const { desk, session } = setUp();
    desk.saves = 'lost';
    session.update({ headline: 'أول' });
    expect(await soon(session.flush())).toBe(false);
    desk.saves = 'done';
    session.update({ headline: 'ثانٍ' });
    expect(await soon(session.flush())).toBe(true);
    expect(desk.onDisk.article.headline).toBe('ثانٍ');
  });

  it('saves words that only the journal had as soon as it is opened', async () => {
    const { desk, session } = setUp();
    session.stop();
    const recovered = { ...blankArticle('a1'), headline: 'من السجل' };
    const again = new DraftSession(openedDraft({ article: recovered, unsaved: true }), desk);
    expect(again.saveState.get().state).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(1000);
    expect(again.saveState.get().state).toBe('saved');
    expect(desk.onDisk.article.headline).toBe('من السجل');
    // The journal learns with which record the words that it gave away came back.
    expect(desk.recorded).toMatchObject([{ kind: 'whole', sequence: 1 }]);
    expect(desk.log.at(-1)).toMatchObject({ mark: { sequence: 1 } });
  });

  it('has another name at every opening', () => {
    expect(setUp().session.opening).not.toBe(setUp().session.opening);
  });

  it.each<DeskErrorCode>(['stale', 'not-found'])(
    'leaves a save refused as %s to the editor, and goes on recording',
    async (code) => {
      const { desk, session } = setUp();
      desk.saves = code;
      session.update({ headline: 'أول' });
      await vi.advanceTimersByTimeAsync(1000);
      session.update({ headline: 'ثانٍ' });
      await vi.advanceTimersByTimeAsync(20_000);
      expect(session.saveState.get()).toMatchObject({ state: 'error', code, kept: 'journal' });
      expect(desk.recovered.headline).toBe('ثانٍ');
    },
  );
});
