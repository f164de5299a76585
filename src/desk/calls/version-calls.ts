import { join } from 'node:path';
import type { DeskApi, OpenedDraft } from '#api/contract';
import { DeskError } from '#api/desk-error';
import type { VersionKind } from '#api/version-types';
import type { Article } from '#core/article/article';
import type { DeskParts } from '../desk-parts';
import { encodeDraft } from '../encode-draft';
import { readDraftBytes, readDraftFile } from '../read-draft-file';
import { refusalOf } from '../refusal-of';
import { revisionOf } from '../revision';

type VersionCalls = Pick<
  DeskApi,
  'listVersions' | 'readVersion' | 'restoreVersion' | 'replaceDraft' | 'noteExport'
>;

/** A draft as it once was, and bringing that back. */
export function versionCalls(parts: DeskParts): VersionCalls {
  const { layout, lock, store, history, states, changed } = parts;
  const readFileOf = (id: string) => readDraftFile(join(layout.drafts, `${id}.json`));

  async function readVersion(id: string, name: string) {
    const { version, bytes } = await history.read(id, name);
    try {
      return { version, ...readDraftBytes(bytes) };
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Puts an article in a draft's place. What is there is a version before anything else happens. */
  async function replace(
    id: string,
    baseRevision: string,
    article: Article,
    kind: VersionKind,
    mine: Article | null,
  ): Promise<OpenedDraft> {
    await lock.ensure();
    const there = await readFileOf(id);
    if (there.revision !== baseRevision) throw new DeskError('stale');
    await history.keep(id, there.bytes, kind);
    if (mine !== null) await history.keep(id, encodeDraft(id, mine), 'mine');
    const { before } = await store.replace(id, baseRevision, article);
    // Words that only the journal had until now.
    if (revisionOf(before) !== there.revision) await history.keep(id, before, kind);
    return store.open(id);
  }

  return {
    listVersions: (id) => history.list(id),
    async readVersion(id, name) {
      const { version, article, notices } = await readVersion(id, name);
      return { version, article: { ...article, id }, notices };
    },
    async restoreVersion(id, baseRevision, name) {
      const { article, readOnly } = await readVersion(id, name);
      if (readOnly) throw new DeskError('newer-version');
      return replace(id, baseRevision, article, 'before-restore', null);
    },
    replaceDraft: (id, baseRevision, article, reason, mine) => {
      const kind = reason === 'merge' ? 'before-merge' : 'before-restore';
      return replace(id, baseRevision, article, kind, mine);
    },
    async noteExport(id, revision) {
      try {
        await lock.ensure();
        const there = await readFileOf(id);
        // Somebody may have written on since: then a version may still have what was exported.
        const bytes = there.revision === revision ? there.bytes : await history.find(id, revision);
        await states.change(id, { status: 'exported', exportedRevision: revision });
        changed([id]);
        if (bytes !== null) await history.keep(id, bytes, 'export');
      } catch {
        // The file has been exported; that it could not be noted here takes nothing from that.
      }
    },
  };
}
