import type { DeskApi } from '#api/contract';
import type { DeskParts } from '../desk-parts';
import { exportArticle } from '../export-article';

type DraftCalls = Pick<
  DeskApi,
  'createDraft' | 'openDraft' | 'saveDraft' | 'journalDraft' | 'acceptRecovery' | 'exportDraft'
>;

/** Writing a draft: from its first letter to its page. */
export function draftCalls({ lock, store, states, changed }: DeskParts): DraftCalls {
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
      return { ...exportArticle(article, format, readOnly), revision };
    },
  };
}
