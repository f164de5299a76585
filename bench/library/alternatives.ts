import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Conf from 'conf';
import type { Article } from '../../src/core/article/article';
import { foldArabic } from '../../src/core/copy/fold-arabic';
import type { FolderLayout } from '../../src/desk/folder-layout';
import { draftId } from './news-drafts';

type Drafts = Record<string, Article>;

/** All drafts in the one file of a Conf store (electron-store's parent), as small programs keep them. */
export function confStore(options: { cwd: string; configName: string }): Conf<{ drafts: Drafts }> {
  return new Conf<{ drafts: Drafts }>(options);
}

/** A first page out of such a store. */
export function listConf(store: Conf<{ drafts: Drafts }>): number {
  const drafts = Object.values(store.get('drafts'));
  return drafts.map(({ headline }) => headline).slice(0, 60).length;
}

/** Saves one draft in such a store. */
export function saveConf(store: Conf<{ drafts: Drafts }>, number: number, headline: string): void {
  store.set(`drafts.${draftId(number)}.headline`, headline);
}

/** Reads every draft, with no more sense than `includes` has; answers how many have the words. */
export async function scan({ drafts }: FolderLayout, words: string): Promise<number> {
  const wanted = foldArabic(words);
  const names = await readdir(drafts);
  let found = 0;
  for (let start = 0; start < names.length; start += 64) {
    const some = names.slice(start, start + 64);
    const texts = await Promise.all(some.map((name) => readFile(join(drafts, name), 'utf8')));
    for (const text of texts) {
      const article = JSON.parse(text) as Article;
      const all = foldArabic(JSON.stringify([article.headline, article.body, article.sources]));
      if (all.includes(wanted)) found += 1;
    }
  }
  return found;
}
