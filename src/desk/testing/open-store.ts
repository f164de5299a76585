import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#core/article/article';
import { blankArticle } from '#core/article/blank-article';
import { draftIdOf } from '../draft-id';
import { USUAL_STATE, type StoredState } from '../draft-states';
import { DraftStore, type DraftStoreOptions } from '../draft-store';
import { nodeFileSystem } from '../file-system';
import { folderLayout } from '../folder-layout';
import { Journal } from '../journal';
import { summarize } from '../summarize';
import { temporaryFolder } from './temporary-folder';

/** A history that remembers in this process what it was given. */
export function rememberedHistory() {
  const kept: { id: string; bytes: Uint8Array; kind: string }[] = [];
  const saves: { id: string; before: Uint8Array; after: Uint8Array }[] = [];
  const history: DraftStoreOptions['history'] = {
    keep: (id, bytes, kind) => {
      kept.push({ id, bytes, kind });
      return Promise.resolve(`v${kept.length}`);
    },
    saved: (id, before, after) => {
      saves.push({ id, before, after });
      return Promise.resolve();
    },
  };
  return { history, kept, saves };
}

/** Draft states that are forgotten with the test. */
export function rememberedStates(): DraftStoreOptions['states'] {
  const states = new Map<string, StoredState>();
  const read = (id: string) => states.get(id) ?? USUAL_STATE;
  return {
    read: (id) => Promise.resolve(read(id)),
    change: (id, changes) => {
      states.set(id, { ...read(id), ...changes });
      return Promise.resolve(read(id));
    },
  };
}

/** The drafts that lie in a folder, in the order of their headlines; "" for what cannot be read. */
export async function draftsIn(folder: string): Promise<{ id: string; headline: string }[]> {
  const { drafts } = folderLayout(folder);
  const ids = (await readdir(drafts)).flatMap((name) => draftIdOf(name) ?? []);
  const found = await Promise.all(
    ids.map(async (id) => {
      const bytes = await readFile(join(drafts, `${id}.json`)).catch(() => new Uint8Array());
      return { id, headline: summarize(id, bytes, '').headline };
    }),
  );
  return found.sort((a, b) => (a.headline < b.headline ? -1 : 1));
}

/** A store over an empty folder, for one test, with a record of what it told. */
export async function openStore({
  away = null,
  ...options
}: Partial<DraftStoreOptions> & { away?: string | null } = {}) {
  const folder = options.folder ?? (await temporaryFolder());
  const told: string[] = [];
  const store = await DraftStore.open({
    folder,
    lock: { ensure: () => Promise.resolve() },
    onChange: (ids) => told.push(...ids),
    history: rememberedHistory().history,
    states: rememberedStates(),
    journal: new Journal({
      layout: folderLayout(folder),
      away,
      system: options.system ?? nodeFileSystem,
    }),
    ...options,
  });
  const drafts = join(folder, 'drafts');
  return {
    store,
    told,
    folder,
    pathOf: (id: string) => join(drafts, `${id}.json`),
    /** Names of all files among the drafts, temporary ones included. */
    files: async () => (await readdir(drafts)).sort(),
    /** Does what another program or a hand may do to the folder. */
    putFile: (name: string, content: string | Uint8Array) => writeFile(join(drafts, name), content),
  };
}

/** A draft's article with a headline. */
export function articleTitled(headline: string): Article {
  return { ...blankArticle(''), headline };
}
