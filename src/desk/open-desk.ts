import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DeskApi, DeskEvent, ImportSource } from '#api/contract';
import type { FormatName, Reading } from '#core/formats/reading';
import { writeHtml } from '#core/formats/html/write';
import { bulkCalls } from './calls/bulk-calls';
import { draftCalls } from './calls/draft-calls';
import { libraryCalls } from './calls/library-calls';
import { stateCalls } from './calls/state-calls';
import { versionCalls } from './calls/version-calls';
import type { DeskParts } from './desk-parts';
import { DraftStates } from './draft-states';
import { DraftStore } from './draft-store';
import { type FolderLayout, folderLayout } from './folder-layout';
import { lockFolder } from './folder-lock';
import { History } from './history';
import { readFileBytes, readPastedText } from './import-article';
import { Journal } from './journal';
import { type LibraryIndex, plainIndex } from './library-index';
import { OwnChanges } from './own-changes';
import { type Preview, Previews } from './previews';
import { refusalOf } from './refusal-of';
import type { SettingsStore } from './settings';
import { watchDrafts } from './watch-drafts';

const MEGABYTE = 1024 * 1024;

/** The desk, as its host holds it: the contract, the pages of its previews, and its end. */
export interface Desk extends DeskApi {
  /** The page under a path that `previewArticle` answered; null when it is no longer kept. */
  readPreview(path: string): Preview | null;
  /** Ends everything under way and gives the folder free. */
  close(): Promise<void>;
}

export interface DeskOptions {
  /** The folder that holds, or will hold, `drafts/`. */
  folder: string;
  /**
   * True for a folder in which drafts lie already: when they are not there, its drive is away, and an
   * empty folder in its place would only hide that.
   */
  mustExist?: boolean;
  /**
   * What to do about a folder in which another program works: refuse it, or open it to be read only,
   * until `takeFolder` gets it. `refuse` when left out.
   */
  whenLocked?: 'refuse' | 'read-only';
  /**
   * Absolute path of the program's own folder, on the machine's own disk: words are kept there while
   * the drafts folder cannot be written to. Null, or left out, for nowhere.
   */
  appFolder?: string | null;
  /** Makes the library's index; one in this thread when left out. */
  library?: (layout: FolderLayout) => LibraryIndex;
  settings: SettingsStore;
  /** The program's version. */
  version: string;
  emit: (event: DeskEvent) => void;
}

function readImport(source: ImportSource, format: FormatName | null): Reading {
  return source.kind === 'text'
    ? readPastedText(source.text, format)
    : readFileBytes(source.name, Buffer.from(source.base64, 'base64'), format);
}

async function refuseAbsent(folder: string): Promise<void> {
  try {
    await readdir(folder);
  } catch (error) {
    throw refusalOf(error);
  }
}

/**
 * Opens a drafts folder for one host.
 * @throws DeskError `locked`, naming who works in the folder; `no-permission`, `folder-gone`,
 *   `disk-full`
 */
export async function openDesk({
  folder,
  mustExist = false,
  library: makeLibrary = plainIndex,
  settings,
  version,
  emit,
}: DeskOptions): Promise<Desk> {
  const at = resolve(folder);
  const { drafts } = folderLayout(at);
  if (mustExist) await refuseAbsent(drafts);
  const layout = folderLayout(at);
  const lock = await lockFolder(at);
  const own = new OwnChanges(drafts);
  const library = makeLibrary(layout);
  const changed = (ids: string[]) => {
    own.note(ids);
    void library.update(ids);
    emit({ type: 'draftsChanged', ids });
  };
  const history = new History({
    layout,
    budget: () => settings.read().historyMegabytes * MEGABYTE,
  });
  const states = new DraftStates(layout);
  const journal = new Journal({ layout, away: null });
  const store = await DraftStore.open({
    folder: at,
    lock,
    onChange: changed,
    history,
    states,
    journal,
  }).catch(async (error) => {
    await lock.release();
    throw error;
  });
  const watch = watchDrafts(drafts, (ids) => {
    const outside = own.without(ids);
    if (ids.length > 0 && outside.length === 0) return;
    void library.update(outside);
    emit({ type: 'draftsChanged', ids: outside });
  });
  const previews = new Previews();
  const parts: DeskParts = {
    layout,
    lock,
    store,
    history,
    states,
    journal,
    library,
    emit,
    changed,
  };
  const describeDesk = () =>
    Promise.resolve({ version, folder: at, heldBy: null, settingsTrouble: null });

  return {
    ...draftCalls(parts),
    ...versionCalls(parts),
    ...stateCalls(parts),
    ...libraryCalls(parts),
    ...bulkCalls(parts),
    describeDesk,
    takeFolder: describeDesk,
    listDrafts(query) {
      watch.revive();
      return library.list(query);
    },
    importArticle: async (source, format) => readImport(source, format),
    previewArticle: async (article) => previews.add(writeHtml(article)),
    readSettings: () => Promise.resolve(settings.read()),
    async changeSettings(changes) {
      const changedTo = await settings.change(changes);
      emit({ type: 'settingsChanged', settings: changedTo });
      return changedTo;
    },
    readPreview: (path) => previews.read(path),
    async close() {
      watch.close();
      await store.idle();
      await library.close();
      await lock.release();
    },
  };
}
