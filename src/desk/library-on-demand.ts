import type { FolderLayout } from './folder-layout';
import { type LibraryIndex, libraryInThread } from './library-index';

/**
 * An index in the thread that asks, which reads nothing before it is asked: most commands never list,
 * and a folder of ten thousand drafts takes seconds to read.
 */
export function libraryOnDemand(layout: FolderLayout, onChange: () => void): LibraryIndex {
  let made: LibraryIndex | null = null;
  const library = (): LibraryIndex => {
    made ??= libraryInThread(layout, onChange);
    return made;
  };
  return {
    list: (query) => library().list(query),
    facts: () => library().facts(),
    search: (words, filter, offset, count) => library().search(words, filter, offset, count),
    ids: (filter) => library().ids(filter),
    update: async (ids) => made?.update(ids),
    close: async () => made?.close(),
  };
}
