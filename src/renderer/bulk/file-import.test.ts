// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { DeskApi, OpenedDraft } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { blankArticle } from '#core/article/blank-article';
import type { Reading } from '#core/formats/reading';
import { bulkFilesOf } from './bulk-file';
import { FileImport } from './file-import';

const files = (...names: string[]) => bulkFilesOf(names.map((name) => new File(['نص'], name)));

/** A desk that reads every file but those named, and creates drafts until it is told not to. */
function deskOf({ refuse = '', full = Infinity }) {
  const created: string[] = [];
  const desk: Pick<DeskApi, 'importArticle' | 'createDraft'> = {
    importArticle(source) {
      const name = source.kind === 'file' ? source.name : '';
      if (name === refuse) return Promise.reject(new DeskError('binary', 'PNG'));
      const article = { ...blankArticle(''), headline: name };
      const notices = name === 'noticed.txt' ? [{ code: 'kept-in-body', text: 'س' } as const] : [];
      return Promise.resolve({ article, pieces: [], notices } as unknown as Reading);
    },
    createDraft(article, origin) {
      if (created.length >= full) return Promise.reject(new DeskError('disk-full'));
      created.push(`${origin} ${article?.headline ?? ''}`);
      return Promise.resolve({ id: `id${created.length}` } as OpenedDraft);
    },
  };
  return { desk, created };
}

describe('importing many files', () => {
  it('makes a draft of each, and says what it skipped and why', async () => {
    const { desk, created } = deskOf({ refuse: 'b.txt' });
    const run = new FileImport(desk);
    const done = await run.run(files('a.txt', 'b.txt', 'c.HTM', 'd.pdf', 'noticed.txt', '.hidden'));
    expect(created).toEqual(['import a.txt', 'import c.HTM', 'import noticed.txt']);
    expect(done).toEqual({
      step: 'done',
      added: 3,
      noticed: 1,
      skipped: [
        { path: 'b.txt', reason: { code: 'binary', detail: 'PNG' } },
        { path: 'd.pdf', reason: 'unsupported' },
      ],
      left: 0,
      cancelled: false,
      stopped: null,
      first: 'id1',
    });
    expect(run.state.get()).toBe(done);
  });

  it('ends where no further draft can be made, and counts what is left', async () => {
    const { desk } = deskOf({ full: 2 });
    const done = await new FileImport(desk).run(files('a.txt', 'b.txt', 'c.txt', 'd.txt'));
    expect(done).toMatchObject({ added: 2, left: 2, skipped: [], stopped: { code: 'disk-full' } });
  });

  it('stops after the file under way', async () => {
    const { desk, created } = deskOf({});
    const run = new FileImport(desk);
    const stop = run.state.subscribe(() => {
      const state = run.state.get();
      if (state.step === 'running' && state.done === 1 && !state.stopping) run.cancel();
    });
    const done = await run.run(files('a.txt', 'b.txt', 'c.txt'));
    stop();
    expect(done).toMatchObject({ added: 2, left: 1, cancelled: true, stopped: null });
    expect(created).toHaveLength(2);
    run.reset();
    expect(run.state.get()).toEqual({ step: 'ready' });
  });

  it('does one import at a time', async () => {
    const { desk, created } = deskOf({});
    const run = new FileImport(desk);
    const [first, second] = await Promise.all([run.run(files('a.txt')), run.run(files('b.txt'))]);
    expect([first?.added, second]).toEqual([1, null]);
    expect(created).toEqual(['import a.txt']);
  });
});
