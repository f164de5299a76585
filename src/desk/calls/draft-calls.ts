import type { DeskApi } from '#api/contract';
import type { DeskParts } from '../desk-parts';
import { exportArticle } from '../export-article';
import { notYet } from '../not-yet';

type DraftCalls = Pick<
  DeskApi,
  'createDraft' | 'openDraft' | 'saveDraft' | 'journalDraft' | 'acceptRecovery' | 'exportDraft'
>;

/** Writing a draft: from its first letter to its page. */
export function draftCalls({ store, journal }: DeskParts): DraftCalls {
  return {
    createDraft: (article) => store.create(article),
    openDraft: (id) => store.open(id),
    saveDraft: (id, baseRevision, article) => store.save(id, baseRevision, article),
    journalDraft: (id, record) => journal.append(id, record),
    acceptRecovery: notYet,
    async exportDraft(id, format) {
      const { article, readOnly, revision } = await store.open(id);
      return { ...exportArticle(article, format, readOnly), revision };
    },
  };
}
