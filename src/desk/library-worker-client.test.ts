import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { EVERY_DRAFT } from '#api/draft-types';
import { libraryInWorker } from './library-worker-client';
import { articleOf, libraryInTest } from './testing/library-in-test';

const QUERY = { filter: EVERY_DRAFT, order: 'newest', offset: 0, count: 10 } as const;

const PATIENT = { timeout: 10_000 };

/** Script of the worker, built as the program builds it. */
let script = '';

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'library-worker.ts'),
      write: false,
      rollupOptions: { output: { format: 'es' } },
    },
    ssr: { noExternal: true },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  script = output.output[0].code;
}, 60_000);

/** A library in a worker whose script begins with something else. */
async function inWorker(before = '') {
  const test = await libraryInTest();
  await test.put('a', articleOf('خبر', 'قال أحمد'));
  const path = join(test.folder, 'worker.mjs');
  await writeFile(path, before + script);
  const onChange = vi.fn<() => void>();
  const library = libraryInWorker(test.layout, onChange, path);
  onTestFinished(() => library.close());
  return { ...test, library, onChange, path };
}

describe('a library in a worker', () => {
  it('answers as one in this thread', async () => {
    const { library, put, layout } = await inWorker();
    // How long it waits for its first reading is a matter of time.
    await vi.waitFor(async () => {
      const { drafts } = await library.list(QUERY);
      expect(drafts.map(({ headline }) => headline)).toEqual(['خبر']);
    }, PATIENT);
    await put('b', articleOf('آخر', 'قالت سعاد'));
    await library.update(['b']);
    expect((await library.ids(EVERY_DRAFT)).sort()).toEqual(['a', 'b']);
    expect((await library.facts()).total).toBe(2);
    await vi.waitFor(async () => {
      const { hits } = await library.search('احمد', EVERY_DRAFT, 0, 10);
      expect(hits.map(({ draft }) => draft.id)).toEqual(['a']);
    }, PATIENT);
    await library.close();
    expect(await readFile(join(layout.cache, 'summaries.json'), 'utf8')).toContain('آخر');
    await expect(library.list(QUERY)).rejects.toMatchObject({ code: 'failed' });
  });

  it('refuses with the same codes', async () => {
    const { library, layout } = await inWorker();
    await library.ids(EVERY_DRAFT);
    await rename(layout.drafts, `${layout.drafts}-away`);
    await library.update([]);
    await expect(library.list(QUERY)).rejects.toMatchObject({ code: 'folder-gone' });
  });

  it('tells of what it has read by itself', async () => {
    const { library, put, onChange } = await inWorker();
    await library.ids(EVERY_DRAFT);
    onChange.mockClear();
    await put('b', articleOf('آخر'));
    await library.update([]);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), PATIENT);
  });
});

/** Crashes when it is asked something, as often as a file beside it says. */
const CRASHING = (times: number) => `
  import { appendFileSync, readFileSync } from 'node:fs';
  import { parentPort as crashing } from 'node:worker_threads';
  const starts = new URL('starts', import.meta.url);
  appendFileSync(starts, '.');
  if (readFileSync(starts).length <= ${times}) {
    crashing.prependListener('message', () => { throw new Error('crash'); });
  }
`;

describe('when the worker crashes', () => {
  it.each([
    ['once, it is started again', 1, 2],
    ['time and again, this thread takes over', 5, 2],
  ])('%s, and nobody notices', async (_, times, starts) => {
    const { library, folder } = await inWorker(CRASHING(times));
    await vi.waitFor(async () => expect((await library.list(QUERY)).total).toBe(1), PATIENT);
    await vi.waitFor(async () => {
      expect((await library.search('احمد', EVERY_DRAFT, 0, 10)).total).toBe(1);
    }, PATIENT);
    expect((await readFile(join(folder, 'starts'))).length).toBe(starts);
  });

  it('does without one that is not there', async () => {
    const { layout, put } = await libraryInTest();
    await put('a', articleOf('خبر'));
    for (const path of [null, join(layout.cache, 'missing.js')]) {
      const library = libraryInWorker(layout, () => undefined, path);
      expect((await library.list(QUERY)).total).toBe(1);
      await library.close();
    }
  });
});
