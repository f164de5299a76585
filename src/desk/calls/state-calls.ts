import { join } from 'node:path';
import type { DeskApi } from '#api/contract';
import { DeskError } from '#api/desk-error';
import type { DeskParts } from '../desk-parts';
import { newDraftId } from '../draft-id';
import { isThere } from '../is-there';
import { KeyedQueue } from '../keyed-queue';
import { readDraftFile } from '../read-draft-file';
import { refusalOf } from '../refusal-of';
import { listTrash, namesInTrash, readTrashName, removeTrashed, takeByName } from '../trash';

type StateCalls = Pick<
  DeskApi,
  | 'duplicateDraft'
  | 'readState'
  | 'changeState'
  | 'deleteDraft'
  | 'undeleteDraft'
  | 'listTrash'
  | 'restoreTrashed'
  | 'emptyTrash'
>;

/** Where a draft stands, and its way into the trash and out of it. */
export function stateCalls(parts: DeskParts): StateCalls {
  const { layout, lock, store, history, states, changed } = parts;
  const queue = new KeyedQueue();
  parts.beforeClosing(() => queue.idle());
  const pathOf = (id: string) => join(layout.drafts, `${id}.json`);

  /** What moves files between the drafts and the trash goes one after the other, under the lock. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    return queue.run('trash', async () => {
      try {
        await lock.ensure();
        return await work();
      } catch (error) {
        throw refusalOf(error);
      }
    });
  }

  /** Forgets drafts of which neither a file nor anything in the trash is left. */
  async function forget(ids: ReadonlySet<string>): Promise<void> {
    const trashed = new Set((await namesInTrash(layout)).map((name) => readTrashName(name)?.id));
    for (const id of ids) {
      if (trashed.has(id) || (await isThere(pathOf(id)))) continue;
      await history.remove(id);
      await states.remove(id);
    }
  }

  return {
    async duplicateDraft(id) {
      await lock.ensure();
      const { article, readOnly } = await store.open(id);
      // What a newer program put there would get lost in a copy.
      if (readOnly) throw new DeskError('newer-version');
      // Not as a `copy`, which takes the words out of the draft that they were written in.
      const copy = await store.create(article, 'blank');
      const { bytes } = await readDraftFile(pathOf(copy.id));
      // A copy without its first version is a copy all the same.
      await history.keep(copy.id, bytes, 'writing').catch(() => undefined);
      return copy;
    },
    async readState(id) {
      const { revision } = await readDraftFile(pathOf(id));
      const { status, pinned, exportedRevision } = await states.read(id);
      const changedSinceExport = status === 'exported' && revision !== exportedRevision;
      return { status, pinned, changedSinceExport };
    },
    async changeState(id, changes) {
      await lock.ensure();
      const { revision } = await readDraftFile(pathOf(id));
      const before = await states.read(id);
      // What an editor calls exported was exported as it is now, by whatever means.
      const exported = changes.status === 'exported' && before.status !== 'exported';
      await states.change(id, exported ? { ...changes, exportedRevision: revision } : changes);
      changed([id]);
    },
    deleteDraft: (id) => inTurn(() => store.delete(id)),
    undeleteDraft: (id) => inTurn(() => store.undelete(id)),
    async listTrash() {
      try {
        return await listTrash(layout);
      } catch (error) {
        throw refusalOf(error);
      }
    },
    restoreTrashed: (name) =>
      inTurn(async () => {
        const named = readTrashName(name);
        if (named === null) throw new DeskError('not-found', name);
        const id = (await isThere(pathOf(named.id))) ? newDraftId() : named.id;
        await takeByName(layout, name, id);
        changed([id]);
        return store.open(id);
      }),
    emptyTrash: (names) =>
      inTurn(async () => {
        const ids = new Set<string>();
        let removed = 0;
        try {
          for (const name of names ?? (await namesInTrash(layout))) {
            await removeTrashed(layout, name);
            removed += 1;
            ids.add(readTrashName(name)?.id ?? '');
          }
        } finally {
          await forget(ids);
          if (ids.size > 0) changed([...ids]);
        }
        return removed;
      }),
  };
}
