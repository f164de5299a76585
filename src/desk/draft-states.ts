import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Recovery } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { DRAFT_STATUSES, type DraftState } from '#api/draft-types';
import { writeDurably } from './draft-file';
import { isDraftId } from './draft-id';
import { errorCode } from './error-code';
import { type FileSystem, nodeFileSystem } from './file-system';
import type { FolderLayout } from './folder-layout';
import { KeyedQueue } from './keyed-queue';
import { refusalOf } from './refusal-of';
import { sweepTemps } from './sweep-temps';

/** What the folder remembers of a draft beside its article. */
export interface StoredState extends DraftState {
  /** The revision that was exported last; null when none was. */
  exportedRevision: string | null;
  recovery: Recovery | null;
}

/** The state of a draft of which nothing is remembered. */
export const USUAL_STATE: StoredState = {
  status: 'draft',
  pinned: false,
  exportedRevision: null,
  recovery: null,
};

const recovery = z.object({
  at: z.iso.datetime(),
  before: z.string().nullable().catch(null),
  besides: z.string().nullable().catch(null),
});

/** One bad value, or one of a newer program, costs itself alone. */
const storedState: z.ZodType<StoredState> = z.object({
  status: z.enum(DRAFT_STATUSES).catch(USUAL_STATE.status),
  pinned: z.boolean().catch(USUAL_STATE.pinned),
  exportedRevision: z.string().nullable().catch(null),
  recovery: recovery.nullable().catch(null),
});

/** Reads what a state's file holds; whatever cannot be read of it is as usual. Never throws. */
export function readState(bytes: Uint8Array): StoredState {
  try {
    const read = storedState.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? read.data : USUAL_STATE;
  } catch {
    return USUAL_STATE;
  }
}

function isUsual({ status, pinned, exportedRevision, recovery: brought }: StoredState): boolean {
  return status === 'draft' && !pinned && exportedRevision === null && brought === null;
}

/** What is remembered of the drafts: one small file for each draft of which there is anything. */
export class DraftStates {
  readonly #queue = new KeyedQueue();

  constructor(
    readonly layout: FolderLayout,
    readonly system: FileSystem = nodeFileSystem,
  ) {}

  /** Never throws: a file that cannot be read counts as none. */
  async read(id: string): Promise<StoredState> {
    if (!isDraftId(id)) return USUAL_STATE;
    return this.#stored(this.#pathOf(id)).catch(() => USUAL_STATE);
  }

  /**
   * Changes some of what is remembered; changes to one draft happen one after the other.
   * @throws DeskError `folder-gone`, `disk-full`, `no-permission`
   */
  change(id: string, changes: Partial<StoredState>): Promise<StoredState> {
    return this.#inTurn(id, async (path) => {
      // One that cannot be read now must not be replaced: the rest of it would be forgotten.
      const before = await this.#stored(path);
      const state = { ...before, ...changes };
      if (JSON.stringify(state) === JSON.stringify(before)) return state;
      if (isUsual(state)) await this.#forget(path);
      else {
        await this.#makeFolder();
        const data = new TextEncoder().encode(`${JSON.stringify(state, null, 2)}\n`);
        await writeDurably(path, data, 'anything', this.system);
      }
      return state;
    });
  }

  /** Forgets a draft. */
  remove(id: string): Promise<void> {
    return this.#inTurn(id, (path) => this.#forget(path));
  }

  /**
   * Removes what a killed program left half written; only for the holder of the folder's lock.
   * @throws DeskError `folder-gone`, `no-permission`
   */
  async sweep(): Promise<void> {
    try {
      await sweepTemps(this.layout.states);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Resolves when nothing is under way. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  async #stored(path: string): Promise<StoredState> {
    try {
      return readState(await this.system.readFile(path));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return USUAL_STATE;
      throw error;
    }
  }

  #pathOf(id: string): string {
    return join(this.layout.states, `${id}.json`);
  }

  async #makeFolder(): Promise<void> {
    try {
      // Not its parents: an unplugged drive must not come to life on the system's own.
      await mkdir(this.layout.states);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return;
      throw error;
    }
    await this.system.syncFolder(dirname(this.layout.states));
  }

  async #forget(path: string): Promise<void> {
    try {
      await this.system.unlink(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return;
      throw error;
    }
    await this.system.syncFolder(this.layout.states);
  }

  #inTurn<Result>(id: string, change: (path: string) => Promise<Result>): Promise<Result> {
    return this.#queue.run(id, async () => {
      if (!isDraftId(id)) throw new DeskError('not-found');
      try {
        return await change(this.#pathOf(id));
      } catch (error) {
        throw refusalOf(error);
      }
    });
  }
}
