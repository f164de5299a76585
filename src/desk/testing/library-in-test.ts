import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type DraftFilter, type DraftOrder, EVERY_DRAFT } from '#api/draft-types';
import type { Article } from '#core/article/article';
import { blankArticle } from '#core/article/blank-article';
import { paragraphNode } from '#core/body/body-json';
import { writeJson } from '#core/formats/json/write';
import { FolderLibrary } from '../folder-library';
import { folderLayout } from '../folder-layout';
import type { Patience } from '../library-patience';
import { temporaryFolder } from './temporary-folder';

/** An article of a headline, a text and whatever else is given. */
export function articleOf(headline: string, text = '', more: Partial<Article> = {}): Article {
  const content = text.split('\n').map((line) => paragraphNode(line));
  return { ...blankArticle(''), headline, body: { type: 'doc', content }, ...more };
}

/** A library over a folder of its own, for one test, and the hands that change the folder. */
export async function libraryInTest(given?: string) {
  const folder = given ?? (await temporaryFolder());
  const layout = folderLayout(folder);
  await mkdir(layout.drafts, { recursive: true });
  await mkdir(layout.states, { recursive: true });
  let told = 0;
  const open = (patience: Patience | null = null, listener: () => void = () => undefined) => {
    const onChange = () => {
      told += 1;
      listener();
    };
    const library = new FolderLibrary({ layout, onChange, ahead: false, patience });
    onTestFinished(() => library.close());
    return library;
  };
  const pathOf = (id: string) => join(layout.drafts, `${id}.json`);
  return {
    folder,
    layout,
    open,
    told: () => told,
    pathOf,
    put: (id: string, article: Article | string) =>
      writeFile(pathOf(id), typeof article === 'string' ? article : writeJson(article)),
    putState: (id: string, state: object) =>
      writeFile(join(layout.states, `${id}.json`), JSON.stringify(state)),
    remove: (id: string) => rm(pathOf(id)),
  };
}

/** The whole list. */
export async function listed(
  library: FolderLibrary,
  filter: Partial<DraftFilter> = {},
  order: DraftOrder = 'newest',
) {
  const query = { filter: { ...EVERY_DRAFT, ...filter }, order, offset: 0, count: 1000 };
  return library.list(query);
}

/** Identifiers of what a search finds, the best first. */
export async function found(
  library: FolderLibrary,
  words: string,
  filter: Partial<DraftFilter> = {},
): Promise<string[]> {
  const page = await library.search(words, { ...EVERY_DRAFT, ...filter }, 0, 1000);
  return page.hits.map(({ draft }) => draft.id);
}
