import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failingAt, fullDisk, silentlyFullDisk } from './testing/failing-system';
import { draftTitled, openHistory } from './testing/open-history';

const SECOND = 1000;

describe('saving', () => {
  it('keeps what was there before the first word', async () => {
    const { history: kept, headlines } = await openHistory();
    await kept.saved('a', draftTitled('أمس'), draftTitled('اليوم'));
    expect(await headlines()).toEqual(['اليوم', 'أمس']);
  });

  it('keeps nothing of a blank draft', async () => {
    const { history: kept, headlines } = await openHistory();
    await kept.saved('a', draftTitled(''), draftTitled('أول كلمة'));
    expect(await headlines()).toEqual(['أول كلمة']);
  });

  it('makes one version of ten seconds', async () => {
    const { history: kept, pass, headlines } = await openHistory();
    const states = Array.from({ length: 13 }, (_, index) => draftTitled('كلمة '.repeat(index + 1)));
    let before = draftTitled('');
    for (const state of states) {
      await kept.saved('a', before, state);
      before = state;
      pass(2 * SECOND);
    }
    expect((await headlines()).map((headline) => headline.split(' ').length - 1)).toEqual([
      13, 10, 5,
    ]);
  });

  it('keeps the article that was emptied a moment later', async () => {
    const { history: kept, pass, headlines } = await openHistory();
    await kept.saved('a', draftTitled('قديم'), draftTitled('خبر'));
    pass(SECOND);
    await kept.saved('a', draftTitled('خبر'), draftTitled(''));
    pass(SECOND);
    await kept.saved('a', draftTitled(''), draftTitled('آخر'));
    expect(await headlines()).toEqual(['آخر', 'خبر', 'قديم']);
  });

  it('keeps what was taken away in many small steps', async () => {
    const { history: kept, pass, headlines } = await openHistory();
    const full = 'كلمة '.repeat(30);
    let before = draftTitled('');
    for (let length = full.length; length > 0; length -= 5) {
      const after = draftTitled(full.slice(0, length));
      await kept.saved('a', before, after);
      before = after;
      pass(100);
    }
    const longest = Math.max(...(await headlines()).map(({ length }) => length));
    expect(longest).toBeGreaterThanOrEqual(full.length - 20);
  });

  it('never writes over words, whatever is typed and removed', async () => {
    const { history: kept, pass, headlines } = await openHistory();
    const step = record({
      text: constantFrom('', 'خبر', 'خبر قصير', 'خبر '.repeat(20), 'خبر '.repeat(200)),
      pause: integer({ min: 0, max: 12 }),
    });
    let run = 0;
    await assert(
      asyncProperty(array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const id = `run-${(run += 1)}`;
        let before = draftTitled('');
        for (const { text, pause } of steps) {
          await kept.saved(id, before, draftTitled(text));
          before = draftTitled(text);
          pass(pause * SECOND);
        }
        const list = await headlines(id);
        // A state may only go into one that has as much, but for a slip of some twenty letters.
        const longest = Math.max(0, ...list.map((headline) => headline.length));
        for (const { text } of steps) {
          expect(longest).toBeGreaterThanOrEqual(
            Math.max(Math.min(text.length, 1), text.length - 20),
          );
        }
        const last = steps.at(-1)?.text;
        expect(list.at(0) ?? '').toBe(last);
      }),
      { numRuns: 60 },
    );
  });

  it('begins a new version after something else was kept', async () => {
    const { history: kept, pass, headlines } = await openHistory();
    await kept.saved('a', draftTitled(''), draftTitled('خبر'));
    await kept.keep('a', draftTitled('خبر'), 'export');
    pass(SECOND);
    await kept.saved('a', draftTitled('خبر'), draftTitled('خبر عاجل'));
    expect(await headlines()).toEqual(['خبر عاجل', 'خبر']);
  });

  it('thins with age', async () => {
    const { history: kept, pass, headlines } = await openHistory();
    let before = draftTitled('');
    for (let minute = 0; minute < 40; minute += 1) {
      const after = draftTitled(`خبر ${'كلمة '.repeat(minute)}`);
      await kept.saved('a', before, after);
      before = after;
      pass(15 * SECOND);
    }
    pass(3 * 24 * 3600 * SECOND);
    // The newest twenty stay in any case.
    for (let save = 0; save < 20; save += 1) {
      const after = draftTitled(`خبر آخر بعد أيام ${'كلمة '.repeat(save)}`);
      await kept.saved('a', before, after);
      before = after;
      pass(15 * SECOND);
    }
    expect(await headlines()).toHaveLength(20 + 1);
  });

  it.each([
    ['a full disk', fullDisk],
    ['a full disk that reports success', silentlyFullDisk],
    ['a folder that cannot be flushed', failingAt('syncFolder', 'EIO')],
  ])('is not disturbed by %s', async (_, system) => {
    const { history: kept, files } = await openHistory({ system });
    await kept.saved('a', draftTitled('أ'), draftTitled('ب'));
    expect((await files()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    for (const { version } of await kept.list('a')) await kept.read('a', version);
  });
});
