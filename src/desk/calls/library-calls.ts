import type { DeskApi } from '#api/contract';
import type { DeskParts } from '../desk-parts';

type LibraryCalls = Pick<DeskApi, 'listDrafts' | 'libraryFacts' | 'searchDrafts'>;

/** Finding a draft. */
export function libraryCalls({ library }: DeskParts): LibraryCalls {
  return {
    listDrafts: (query) => library.list(query),
    libraryFacts: () => library.facts(),
    searchDrafts: (words, filter, offset, count) => library.search(words, filter, offset, count),
  };
}
