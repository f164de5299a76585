import { mkdir, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DeskEvent } from '#api/contract';
import type { DeskParts } from './desk-parts';
import { DraftStates } from './draft-states';
import { DraftStore } from './draft-store';
import { FolderClaim } from './folder-claim';
import { folderLayout } from './folder-layout';
import { History } from './history';
import { ImageStore } from './image-store';
import { Journal } from './journal';
import { ensureIdentity } from './folder-identity';
import { JournalAway } from './journal-away';
import { type LibraryIndex, libraryInThread, type MakeLibrary } from './library-index';
import { OwnChanges } from './own-changes';
import { refusalOf } from './refusal-of';
import type { SettingsStore } from './settings';
import { sweepOutputs, sweepTemps } from './sweep-temps';
import { watchDrafts } from './watch-drafts';

const MEGABYTE = 1024 * 1024;

export interface FolderOptions {
  /** The folder that holds, or will hold, `drafts/`. */
  folder: string;
  /**
   * True for a folder in which drafts lie already: when they are not there, its drive is away, and an
   * empty folder in its place would only hide that.
   */
  mustExist?: boolean;
  /**
   * What to do about a folder in which another program works: refuse it, or open it to be read only,
   * until `take` gets it. `refuse` when left out.
   */
  whenLocked?: 'refuse' | 'read-only';
  /**
   * Absolute path of the program's own folder, on the machine's own disk: words are kept there while
   * the drafts folder cannot be written to. Null, or left out, for nowhere.
   */
  appFolder?: string | null;
  /** Makes the library's index; one in this thread when left out. */
  library?: MakeLibrary;
  settings: Pick<SettingsStore, 'read'>;
  emit: (event: DeskEvent) => void;
}

/** A drafts folder that is open. */
export interface OpenedFolder {
  parts: DeskParts;
  /** Absolute path of the folder. */
  path: string;
  /** Who works in it, while it can only be read; null when we do. */
  heldBy(): string | null;
  /**
   * Takes a folder over that could only be read.
   * @throws DeskError `locked` while somebody works in it; as `openFolder`
   */
  take(): Promise<void>;
  /** Looks for the folder now, when it had gone. */
  look(): void;
  /** Ends everything under way and gives the folder free. */
  close(): Promise<void>;
}

async function refuseAbsent(folder: string): Promise<void> {
  try {
    await readdir(folder);
  } catch (error) {
    throw refusalOf(error);
  }
}

/**
 * Opens a drafts folder: takes its lock where nobody has it, brings back what a crash left, and
 * watches it from then on.
 * @throws DeskError `locked`, naming who works in the folder, unless it may be opened to be read only;
 *   `no-permission`, `folder-gone`, `disk-full`
 */
export async function openFolder({
  folder,
  mustExist = false,
  whenLocked = 'refuse',
  appFolder = null,
  library: makeLibrary = libraryInThread,
  settings,
  emit,
}: FolderOptions): Promise<OpenedFolder> {
  const path = resolve(folder);
  const layout = folderLayout(path);
  const away = appFolder === null ? null : await JournalAway.of(appFolder, path);
  async function refuseEmpty(): Promise<void> {
    // Words that wait for a folder would come into an empty one in its stead.
    if (mustExist || (await away?.isWaiting()) === true) await refuseAbsent(layout.drafts);
  }
  await refuseEmpty();
  const claim = await FolderClaim.open(path, whenLocked);
  const own = [new OwnChanges(layout.drafts), new OwnChanges(layout.states)];
  let library: LibraryIndex | null = null;

  const tell = (ids: string[]): void => {
    // An index that cannot read the folder says so when it is asked.
    library?.update(ids).catch(() => undefined);
    emit({ type: 'draftsChanged', ids });
  };
  const changed = (ids: string[]): void => {
    for (const changes of own) changes.note(ids);
    tell(ids);
  };

  const history = new History({
    layout,
    budget: () => settings.read().historyMegabytes * MEGABYTE,
  });
  const states = new DraftStates(layout);
  const journal = new Journal({ layout, away: null });
  const images = new ImageStore({ layout, lock: claim });
  const options = { folder: path, lock: claim, onChange: changed, history, states, journal };
  const store = await DraftStore.open({ ...options, readOnly: true });

  async function prepare(): Promise<void> {
    try {
      const earlier = async () => (await away?.earlierIdentity(layout)) ?? null;
      const identity = await ensureIdentity(layout, earlier);
      journal.away = (await away?.prepare(layout, identity)) ?? null;
      await mkdir(layout.states, { recursive: true });
      await states.sweep();
      await history.sweep();
      await sweepTemps(layout.images);
      await sweepOutputs(path);
      await store.prepare();
    } catch (error) {
      await claim.release();
      throw refusalOf(error);
    }
  }
  if (claim.heldBy === null) await prepare();
  library = makeLibrary(layout, () => emit({ type: 'libraryChanged' }));

  const endings: (() => Promise<void>)[] = [];
  const watches = own.map((changes) =>
    watchDrafts(changes.folder, (ids) => {
      const outside = changes.without(ids);
      if (ids.length === 0 || outside.length > 0) tell(outside);
    }),
  );
  const parts: DeskParts = {
    layout,
    lock: claim,
    store,
    history,
    states,
    journal,
    images,
    library,
    emit,
    changed,
    beforeClosing: (end) => endings.push(end),
  };

  let taking: Promise<void> | null = null;
  async function take(): Promise<void> {
    if (claim.heldBy === null) return;
    // Taking the lock makes the folder where it is missing, as at the first start.
    await refuseAbsent(path);
    await refuseEmpty();
    await claim.take();
    await prepare();
    tell([]);
  }

  return {
    parts,
    path,
    heldBy: () => claim.heldBy,
    take() {
      taking ??= take().finally(() => {
        taking = null;
      });
      return taking;
    },
    look() {
      for (const watch of watches) watch.look();
    },
    async close() {
      for (const watch of watches) watch.close();
      await Promise.allSettled(endings.map((end) => end()));
      try {
        await store.idle();
        await states.idle();
        await images.idle();
        await history.close();
        await library.close();
      } finally {
        await claim.release();
      }
    },
  };
}
