import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import { build } from 'vite';
import { type DraftQuery, EVERY_DRAFT } from '../../src/api/draft-types';
import { writeJson } from '../../src/core/formats/json/write';
import { folderLayout, type FolderLayout } from '../../src/desk/folder-layout';
import type { LibraryIndex } from '../../src/desk/library-index';
import { libraryInWorker } from '../../src/desk/library-worker-client';
import { draftId, newsDraft } from './news-drafts';

/** The first page of the library's list. */
export const FIRST_PAGE: DraftQuery = {
  filter: EVERY_DRAFT,
  order: 'newest',
  offset: 0,
  count: 60,
};

/** How many drafts a small and a large folder hold. */
export const FEW = 100;
export const MANY = 10_000;

interface Prepared {
  root: string;
  /** Scripts built from the desk, absolute paths. */
  worker: string;
  memory: string;
  few: FolderLayout;
  many: FolderLayout;
  /** The same as many, all in the one file of a Conf store. */
  conf: { cwd: string; configName: string };
}

async function folderOf(root: string, count: number): Promise<FolderLayout> {
  const layout = folderLayout(join(root, String(count)));
  await mkdir(layout.drafts, { recursive: true });
  for (let number = 0; number < count; number += 1) {
    await writeFile(join(layout.drafts, `${draftId(number)}.json`), writeJson(newsDraft(number)));
  }
  return layout;
}

async function script(root: string, name: string, entry: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: join(root, name),
      emptyOutDir: true,
      rollupOptions: { output: { format: 'es', entryFileNames: `${name}.mjs` } },
    },
    ssr: { noExternal: true },
  });
  return join(root, name, `${name}.mjs`);
}

/** Waits until a search misses no draft. */
export async function searchable(library: LibraryIndex): Promise<void> {
  while (!(await library.search('في', EVERY_DRAFT, 0, 1)).complete);
}

/** Waits until a library has read and indexed everything, and left its caches. */
async function warm(layout: FolderLayout, worker: string): Promise<void> {
  const library = libraryInWorker(layout, () => undefined, worker);
  await library.ids(EVERY_DRAFT);
  await searchable(library);
  await library.close();
}

async function prepare(): Promise<Prepared> {
  const root = await mkdtemp(join(tmpdir(), 'muharrir-bench-'));
  const desk = join(import.meta.dirname, '../../src/desk');
  const worker = await script(root, 'worker', join(desk, 'library-worker.ts'));
  const memory = await script(root, 'memory', join(import.meta.dirname, 'memory.ts'));
  const few = await folderOf(root, FEW);
  const many = await folderOf(root, MANY);
  const conf = { cwd: root, configName: 'all-drafts' };
  const drafts = Object.fromEntries(
    Array.from({ length: MANY }, (_, number) => [draftId(number), newsDraft(number)]),
  );
  new Conf(conf).set('drafts', drafts);
  await warm(few, worker);
  await warm(many, worker);
  return { root, worker, memory, few, many, conf };
}

let prepared: Promise<Prepared> | undefined;

/** The folders that are measured, made once for all measurements. */
export function folders(): Promise<Prepared> {
  prepared ??= prepare();
  return prepared;
}

/** Removes them. */
export async function removeFolders(): Promise<void> {
  const made = await prepared;
  prepared = undefined;
  if (made !== undefined) await rm(made.root, { recursive: true, force: true });
}
