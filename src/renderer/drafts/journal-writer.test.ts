import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankArticle } from '#core/article/blank-article';
import { paragraphNode } from '#core/body/body-json';
import { LONGEST_DELAY } from './autosave';
import { blocksOf } from './body-blocks';
import { DraftSession } from './draft-session';
import { RECORD_DELAY } from './journal-writer';
import { FakeDesk, openedDraft } from './testing/fake-desk';

// What the writer records is seen best from both ends: what was typed, and what the desk received.
describe('the journal of an open draft', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const [one, two, three] = ['واحد', 'اثنان', 'ثلاثة'].map((text) => paragraphNode(text)) as [
    ReturnType<typeof paragraphNode>,
    ReturnType<typeof paragraphNode>,
    ReturnType<typeof paragraphNode>,
  ];
  const body = (...content: (typeof one)[]) => ({ type: 'doc' as const, content });
  function setUp(over: Parameters<typeof openedDraft>[0] = {}) {
    const opened = openedDraft({
      article: { ...blankArticle('a1'), body: body(one, two) },
      ...over,
    });
    const desk = new FakeDesk(opened);
    return { desk, session: new DraftSession(opened, desk) };
  }

  it('has what was typed while one goes on typing', async () => {
    const { desk, session } = setUp();
    desk.saves = 'disk-full';
    const longest = RECORD_DELAY + 50;
    for (let letter = 1; letter <= 60; letter += 1) {
      session.update({ headline: 'م'.repeat(letter) });
      await vi.advanceTimersByTimeAsync(50);
      const missing = letter - desk.recovered.headline.length;
      expect(missing * 50).toBeLessThanOrEqual(longest);
    }
    expect(desk.recorded.length).toBeLessThanOrEqual(60 / (RECORD_DELAY / 50) + 1);
  });

  it('gets only what changed', async () => {
    const { desk, session } = setUp();
    session.update({ kicker: 'عاجل' });
    session.bodyChanged(blocksOf(body(one, three)));
    await vi.advanceTimersByTimeAsync(RECORD_DELAY + 10);
    expect(desk.recorded).toEqual([
      {
        opening: session.opening,
        sequence: 1,
        base: 'r0',
        kind: 'change',
        change: { fields: { kicker: 'عاجل' }, body: { from: 1, remove: 1, insert: [three] } },
      },
    ]);
  });

  it('gets no more than that from an editor with blocks of its own', async () => {
    const { desk, session } = setUp();
    const [first, second, third] = [{}, {}, {}];
    const blocks = [one, two, three];
    session.bodyOpened({ blocks: [first, second], read: (from, to) => blocks.slice(from, to) });
    session.bodyChanged({
      blocks: [first, second, third],
      read: (from, to) => blocks.slice(from, to),
    });
    await vi.advanceTimersByTimeAsync(RECORD_DELAY + 10);
    expect(desk.recorded).toMatchObject([
      { change: { fields: {}, body: { from: 2, remove: 0, insert: [three] } } },
    ]);
  });

  it('gets the whole body when the editor has other blocks than the article', async () => {
    const { desk, session } = setUp();
    session.bodyOpened({ blocks: [{}], read: () => [three] });
    session.bodyChanged({ blocks: [{}], read: () => [three] });
    await vi.advanceTimersByTimeAsync(RECORD_DELAY + 10);
    expect(desk.recovered.body.content).toEqual([three]);
  });

  it('is ahead of every save, which says how far it reaches', async () => {
    const { desk, session } = setUp();
    session.update({ headline: 'أول' });
    const flushed = session.flush();
    session.update({ headline: 'أول وثانٍ' });
    await vi.advanceTimersByTimeAsync(10);
    await flushed;
    const sequences = desk.log.map((entry) =>
      'save' in entry ? ['save', entry.mark?.sequence] : [entry.kind, entry.sequence],
    );
    expect(sequences.slice(0, 2)).toEqual([
      ['change', 1],
      ['save', 1],
    ]);
    expect(desk.saved[0]?.headline).toBe('أول وثانٍ');
  });

  it('builds on the revision of the save before', async () => {
    const { desk, session } = setUp();
    session.update({ headline: 'أول' });
    await vi.advanceTimersByTimeAsync(1000);
    session.update({ headline: 'ثانٍ' });
    await vi.advanceTimersByTimeAsync(RECORD_DELAY + 10);
    expect(desk.recorded.at(-1)).toMatchObject({ kind: 'change', base: 'r1', sequence: 2 });
    expect(desk.recovered.headline).toBe('ثانٍ');
  });

  it('gets everything after a gap', async () => {
    const { desk, session } = setUp();
    desk.writeOutside(blankArticle('a1'));
    session.update({ headline: 'أول' });
    await vi.advanceTimersByTimeAsync(RECORD_DELAY + 10);
    expect(desk.recorded.map(({ kind, sequence }) => [kind, sequence])).toEqual([
      ['change', 1],
      ['whole', 2],
    ]);
    expect(desk.recovered).toEqual(session.article());
  });

  it('gets everything when a record was refused or its answer got lost', async () => {
    const { desk, session } = setUp();
    desk.saves = 'disk-full';
    for (const ending of ['failed', 'lost'] as const) {
      desk.records = ending;
      session.update({ headline: `${session.fields.get().headline} كلمة` });
      await vi.advanceTimersByTimeAsync(RECORD_DELAY + 10);
      desk.records = 'done';
      await vi.advanceTimersByTimeAsync(6000);
      expect(desk.recovered).toEqual(session.article());
    }
  });

  it('begins with everything where that is more than the file has', async () => {
    const article = { ...blankArticle('a1'), headline: 'من السجل' };
    const { session } = setUp();
    session.stop();
    const desk = new FakeDesk();
    desk.saves = 'no-permission';
    const again = new DraftSession(openedDraft({ article, unsaved: true }), desk);
    again.update({ kicker: 'عاجل' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(desk.recorded.map(({ kind }) => kind)).toEqual(['whole']);
    expect(desk.recovered).toEqual(again.article());
    expect(again.saveState.get()).toMatchObject({ code: 'no-permission', kept: 'journal' });
  });

  it('gets no record of what was taken back, and none once the draft is let go', async () => {
    const { desk, session } = setUp();
    session.update({ headline: '' });
    await vi.advanceTimersByTimeAsync(RECORD_DELAY + 10);
    session.update({ headline: 'أول' });
    session.stop();
    await vi.advanceTimersByTimeAsync(LONGEST_DELAY);
    expect(desk.recorded).toEqual([]);
  });
});
