import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '#core/article/article';
import { type BodyNode, paragraphNode } from '#core/body/body-json';
import { blocksOf } from './body-blocks';
import { DraftSession } from './draft-session';
import { type Ending, FakeDesk, openedDraft } from './testing/fake-desk';

type Step =
  | { do: 'headline' | 'kicker'; text: string }
  | { do: 'block'; at: number; remove: boolean; text: string }
  | { do: 'pause'; time: number }
  | { do: 'saves' | 'records'; end: Ending }
  | { do: 'flush' | 'editOutside' };

const text = fc.string({ maxLength: 5 });
const end = fc.constantFrom<Ending[]>('done', 'done', 'lost', 'disk-full', 'disconnected');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('headline', 'kicker'), text }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('block' as const),
      at: fc.nat(4),
      remove: fc.boolean(),
      text,
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('pause' as const), time: fc.nat(1500) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('saves', 'records'), end }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('flush', 'editOutside') }) },
);

/** Longer than any wait between attempts, in milliseconds. */
const LONG = 15_000;

/** Follows the steps; at the end, and whenever the journal works for long enough, it has everything. */
async function follow(steps: Step[]): Promise<void> {
  const desk = new FakeDesk();
  const session = new DraftSession(openedDraft(), desk);
  let blocks: BodyNode[] = desk.onDisk.article.body.content;
  let outside = 0;
  const safe: [Article, Article][] = [];
  const alwaysRecorded = steps.every((other) => other.do !== 'records');

  for (const now of steps) {
    if (now.do === 'headline') session.update({ headline: now.text });
    if (now.do === 'kicker') session.update({ kicker: now.text });
    if (now.do === 'block') {
      const removed = now.remove && blocks.length > 1 ? 1 : 0;
      blocks = blocks.toSpliced(now.at, removed, paragraphNode(now.text));
      session.bodyChanged(blocksOf({ type: 'doc', content: blocks }));
    }
    if (now.do === 'saves') desk.saves = now.end;
    if (now.do === 'records') desk.records = now.end;
    if (now.do === 'flush') void session.flush();
    if (now.do === 'editOutside') {
      outside += 1;
      desk.writeOutside({ ...desk.onDisk.article, notes: `من الخارج ${outside}` });
    }
    await vi.advanceTimersByTimeAsync(now.do === 'pause' ? now.time : 0);
    // Within a second, unless an earlier failure makes the next attempt wait.
    if (alwaysRecorded && now.do === 'pause' && now.time > 1000) {
      safe.push([onDisk(session, desk), session.article()]);
    }
  }
  for (const [there, typed] of safe) expect(there).toEqual(typed);
  desk.records = 'done';
  await vi.advanceTimersByTimeAsync(LONG);
  expect(onDisk(session, desk)).toEqual(session.article());
  desk.saves = 'done';
  await vi.advanceTimersByTimeAsync(LONG);
  void session.flush();
  await vi.advanceTimersByTimeAsync(LONG);
  const save = session.saveState.get();
  const error = save.state === 'error' ? save : { code: 'stale', kept: 'journal' };
  expect(outside === 0 ? save.state : 'saved').toBe('saved');
  expect(error.code).toBe('stale');
  expect(unsavedIn(session) ? error.kept : 'journal').toBe('journal');
  expect(onDisk(session, desk)).toEqual(session.article());
  session.stop();
}

/** True while there is something that the draft file does not have: not so for a word taken back. */
function unsavedIn(session: DraftSession): boolean {
  if (session.saveState.get().state === 'saved') return false;
  return JSON.stringify(session.article()) !== JSON.stringify(session.base);
}

/** The article as it lies in the draft file or in the journal, where it differs from what it was. */
function onDisk(session: DraftSession, desk: FakeDesk): Article {
  if (unsavedIn(session)) return desk.recovered;
  // A draft that is changed outside while nothing is unsaved here is the library's to open again.
  const ours = desk.onDisk.revision === session.onDisk.revision;
  return ours && session.saveState.get().state === 'saved'
    ? desk.onDisk.article
    : session.article();
}

describe('a draft session', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('has every word in the draft or in the journal, whatever fails meanwhile', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40 }), follow), { numRuns: 500 });
  });
});
