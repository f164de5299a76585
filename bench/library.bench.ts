import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { EVERY_DRAFT } from '../src/api/draft-types';
import { type Desk, openDesk } from '../src/desk/open-desk';
import type { FolderLayout } from '../src/desk/folder-layout';
import type { LibraryIndex } from '../src/desk/library-index';
import { libraryInWorker } from '../src/desk/library-worker-client';
import { memorySettings } from '../src/desk/testing/memory-settings';
import type { Bench } from './bench';
import { confStore, listConf, saveConf, scan } from './library/alternatives';
import { FEW, FIRST_PAGE, folders, MANY, removeFolders, searchable } from './library/folders';
import { draftId, newsQueries } from './library/news-drafts';

const run = promisify(execFile);

type Size = 'few' | 'many';

const FEW_DRAFTS = `${FEW} drafts`;
const MANY_DRAFTS = `${MANY.toLocaleString('en')} drafts`;
const ONE_FILE = `${MANY_DRAFTS} in one conf file`;
const SCAN = `a plain scan of ${MANY_DRAFTS}`;

/** Milliseconds that something takes, without what comes before and after. */
async function timed(task: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await task();
  return performance.now() - begun;
}

async function layoutOf(size: Size): Promise<FolderLayout> {
  return (await folders())[size];
}

async function start(size: Size): Promise<number> {
  const { worker, [size]: layout } = await folders();
  const begun = performance.now();
  const library = libraryInWorker(layout, () => undefined, worker);
  const { drafts } = await library.list(FIRST_PAGE);
  const time = performance.now() - begun;
  if (drafts.length !== FIRST_PAGE.count) throw new Error('the list is not there');
  await library.close();
  return time;
}

const libraries = new Map<Size, LibraryIndex>();

async function libraryOf(size: Size): Promise<LibraryIndex> {
  const known = libraries.get(size);
  if (known !== undefined) return known;
  const { worker, [size]: layout } = await folders();
  const library = libraryInWorker(layout, () => undefined, worker);
  await library.ids(EVERY_DRAFT);
  await searchable(library);
  libraries.set(size, library);
  return library;
}

async function closeLibraries(): Promise<void> {
  for (const library of libraries.values()) await library.close();
  libraries.clear();
}

const QUERIES = newsQueries(60);

/** Searches of one kind, each round with the next query. */
function searchBench(kind: keyof typeof QUERIES): Bench {
  const queries = QUERIES[kind];
  const nth = new Map<string, number>();
  const next = (name: string) => {
    const index = nth.get(name) ?? 0;
    nth.set(name, index + 1);
    return queries[index % queries.length] ?? '';
  };
  const search = async (size: Size) => {
    const library = await libraryOf(size);
    return timed(() => library.search(next(size), EVERY_DRAFT, 0, 20));
  };
  return {
    name: `One search: ${kind} (each round another)`,
    baseline: FEW_DRAFTS,
    rounds: 60,
    cases: { [FEW_DRAFTS]: () => search('few'), [MANY_DRAFTS]: () => search('many') },
  };
}

const desks = new Map<Size, Desk>();

async function deskOf(size: Size): Promise<Desk> {
  const known = desks.get(size);
  if (known !== undefined) return known;
  const { worker, [size]: layout } = await folders();
  const desk = await openDesk({
    folder: dirname(layout.drafts),
    settings: memorySettings(),
    version: 'bench',
    emit: () => undefined,
    library: (at, onChange) => libraryInWorker(at, onChange, worker),
  });
  await desk.searchDrafts('في', EVERY_DRAFT, 0, 1);
  desks.set(size, desk);
  return desk;
}

async function closeDesks(): Promise<void> {
  for (const desk of desks.values()) await desk.close();
  desks.clear();
}

let saves = 0;

/** A save, until the list has it. */
async function save(size: Size): Promise<number> {
  const desk = await deskOf(size);
  saves += 1;
  const { id, revision, article } = await desk.openDraft(draftId(saves % FEW));
  const changed = { ...article, headline: `${article.headline} ${saves}` };
  return timed(async () => {
    await desk.saveDraft(id, revision, changed, null);
    await desk.listDrafts(FIRST_PAGE);
  });
}

async function memory(size: Size): Promise<number> {
  const { memory: script } = await folders();
  const folder = dirname((await layoutOf(size)).drafts);
  const { stdout } = await run(process.execPath, ['--expose-gc', script, folder]);
  return Number(stdout);
}

let store: ReturnType<typeof confStore> | undefined;

const benches: Bench[] = [
  {
    name: 'Start to a usable list, caches there',
    baseline: FEW_DRAFTS,
    rounds: 9,
    cases: {
      [FEW_DRAFTS]: () => start('few'),
      [MANY_DRAFTS]: () => start('many'),
      [ONE_FILE]: async () => {
        const { conf } = await folders();
        return timed(() => Promise.resolve(listConf(confStore(conf))));
      },
      [SCAN]: async () => {
        const layout = await layoutOf('many');
        return timed(() => scan(layout, ''));
      },
    },
  },
  searchBench('one word'),
  searchBench('two words'),
  searchBench('phrase'),
  searchBench('an unfinished word'),
  { ...searchBench('a typo'), close: closeLibraries },
  {
    name: 'One search the plain way',
    baseline: SCAN,
    rounds: 5,
    cases: {
      [SCAN]: async () => {
        const layout = await layoutOf('many');
        return timed(() => scan(layout, 'حكومة'));
      },
    },
  },
  {
    name: 'One save, until the list has it',
    baseline: FEW_DRAFTS,
    rounds: 15,
    cases: {
      [FEW_DRAFTS]: () => save('few'),
      [MANY_DRAFTS]: () => save('many'),
      [ONE_FILE]: async () => {
        store ??= confStore((await folders()).conf);
        saves += 1;
        const headline = `عنوان ${saves}`;
        const there = store;
        return timed(async () => saveConf(there, saves % FEW, headline));
      },
    },
    close: closeDesks,
  },
  {
    name: 'Memory of a library that has been searched',
    baseline: FEW_DRAFTS,
    unit: 'MB',
    rounds: 1,
    warmUp: 0,
    cases: { [FEW_DRAFTS]: () => memory('few'), [MANY_DRAFTS]: () => memory('many') },
    close: removeFolders,
  },
];

export default benches;
