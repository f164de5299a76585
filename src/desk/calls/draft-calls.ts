import type { DeskApi } from '#api/contract';
import type { DeskParts } from '../desk-parts';
import { bundleExport } from '../bundle-export';
import { exportArticle } from '../export-article';
import { imagesBeside } from '../export-images';

type DraftCalls = Pick<
  DeskApi,
  'createDraft' | 'openDraft' | 'saveDraft' | 'journalDraft' | 'acceptRecovery' | 'exportDraft'
>;

/** Writing a draft: from its first letter to its page. */
export function draftCalls({ lock, store, states, images, changed }: DeskParts): DraftCalls {
  return {
    createDraft: (article, origin) => store.create(article, origin),
    openDraft: (id) => store.open(id),
    saveDraft: (id, baseRevision, article, mark) => store.save(id, baseRevision, article, mark),
    journalDraft: (id, record) => store.journal(id, record),
    async acceptRecovery(id) {
      await lock.ensure();
      await states.change(id, { recovery: null });
      changed([id]);
    },
    async exportDraft(id, format) {
      const { article, readOnly, revision } = await store.open(id);
      const read = (name: string) => images.read(name);
      const file = await exportArticle(article, format, readOnly, read);
      return { ...(await bundleExport(file, imagesBeside(article, format), read)), revision };
    },
  };
}
