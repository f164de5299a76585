import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#core/article/article';
import { blankArticle } from '#core/article/blank-article';
import { DraftStore, type DraftStoreOptions } from '../draft-store';
import { temporaryFolder } from './temporary-folder';

/** A store over an empty folder, for one test, with a record of what it told. */
export async function openStore(options: Partial<DraftStoreOptions> = {}) {
  const folder = options.folder ?? (await temporaryFolder());
  const told: string[] = [];
  const store = await DraftStore.open({
    folder,
    lock: { ensure: () => Promise.resolve() },
    onChange: (ids) => told.push(...ids),
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
