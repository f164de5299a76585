import { DeskError } from '#api/desk-error';
import { defaultSettings } from '#api/settings';
import type { Desk } from '#desk/open-desk';
import { Previews } from '#desk/previews';

/** A desk without a folder: describes itself, shows previews, refuses the rest. */
export function fakeDesk(overrides: Partial<Desk> = {}): Desk & { previews: Previews } {
  const refuse = () => Promise.reject(new DeskError('not-found'));
  const previews = new Previews();
  return {
    describeDesk: () => Promise.resolve({ version: '0.0.0', folder: '/drafts' }),
    listDrafts: () => Promise.resolve([]),
    createDraft: refuse,
    openDraft: refuse,
    saveDraft: refuse,
    deleteDraft: refuse,
    undeleteDraft: refuse,
    importArticle: refuse,
    exportDraft: refuse,
    previewArticle: (article) => Promise.resolve(previews.add(article.headline)),
    readSettings: () => Promise.resolve(defaultSettings),
    changeSettings: refuse,
    readPreview: (path) => previews.read(path),
    close: () => Promise.resolve(),
    previews,
    ...overrides,
  };
}
