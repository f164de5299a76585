import { DeskError } from '#api/desk-error';
import { defaultSettings } from '#api/settings';
import type { Desk } from '#desk/open-desk';
import { Previews } from '#desk/previews';

const refuse = () => Promise.reject(new DeskError('not-found'));

/** A desk without a folder: describes itself, shows previews, refuses the rest. */
export function fakeDesk(overrides: Partial<Desk> = {}): Desk & { previews: Previews } {
  const previews = new Previews();
  const describeDesk = () =>
    Promise.resolve({
      version: '0.0.0',
      folder: '/drafts',
      heldBy: null,
      settingsTrouble: null,
      images: '/image-files/key/',
    });
  return {
    describeDesk,
    takeFolder: describeDesk,
    listDrafts: () => Promise.resolve({ total: 0, groups: [], drafts: [] }),
    libraryFacts: refuse,
    searchDrafts: refuse,
    createDraft: refuse,
    openDraft: refuse,
    saveDraft: refuse,
    journalDraft: refuse,
    acceptRecovery: refuse,
    duplicateDraft: refuse,
    readState: refuse,
    changeState: refuse,
    deleteDraft: refuse,
    undeleteDraft: refuse,
    listTrash: () => Promise.resolve([]),
    restoreTrashed: refuse,
    emptyTrash: refuse,
    listVersions: refuse,
    readVersion: refuse,
    restoreVersion: refuse,
    replaceDraft: refuse,
    addImage: refuse,
    missingImages: refuse,
    importArticle: refuse,
    exportDraft: refuse,
    noteExport: refuse,
    exportDrafts: refuse,
    backUp: refuse,
    restoreBackup: refuse,
    cancelJob: refuse,
    previewArticle: (article) => Promise.resolve(previews.add(article.headline)),
    readSettings: () => Promise.resolve(defaultSettings),
    changeSettings: refuse,
    readPreview: (path) => previews.read(path),
    readImage: () => Promise.resolve(null),
    endOpening: () => undefined,
    close: () => Promise.resolve(),
    previews,
    ...overrides,
  };
}
