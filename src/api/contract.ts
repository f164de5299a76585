import type { Article } from '#core/article/article';
import type { Notice } from '#core/article/notice';
import type { FormatName, Reading } from '#core/formats/reading';
import type { DraftSelection, JobReport } from './bulk-types';
import type {
  DraftFilter,
  DraftPage,
  DraftQuery,
  DraftStanding,
  DraftState,
  LibraryFacts,
  SearchPage,
  TrashedDraft,
} from './draft-types';
import type { JournalMark, JournalRecord, JournalReply } from './journal-types';
import type { Settings } from './settings';
import type { DraftVersion, OpenedVersion } from './version-types';

/** A draft as it was when it was read from disk. */
export interface OpenedDraft {
  id: string;
  /** Names the bytes on disk that this is; a save must say which revision it is based on. */
  revision: string;
  modifiedAt: string;
  article: Article;
  notices: Notice[];
  /** A draft of a newer format version opens read-only, and so does every draft of a folder that is. */
  readOnly: boolean;
  /** True when the article holds words that only the journal has: the file could not be written. */
  unsaved: boolean;
  /** Set when the journal brought words back after a crash, until `acceptRecovery`. */
  recovery: Recovery | null;
}

/** What the journal brought back. */
export interface Recovery {
  /** When the last of these words were typed; ISO 8601 date-time, UTC. */
  at: string;
  /** The version from before, in the draft's history; null when there is none. */
  before: string | null;
  /**
   * Set when somebody else had changed the draft on disk: then the words came back as a draft of their
   * own, which is this one, and that one's identifier stands here.
   */
  besides: string | null;
}

export interface SavedDraft {
  revision: string;
  modifiedAt: string;
}

/** A file that an editor picked, dropped or opened; `base64` holds its bytes. */
export interface PickedFile {
  name: string;
  base64: string;
}

/** A picture that is kept with the drafts. */
export interface StoredImage {
  /** Name of its file in the folder `images`. */
  file: string;
  /** In pixels, as it is seen. */
  width: number;
  height: number;
}

/** Something to bring in: text that was pasted, or a file. */
export type ImportSource = { kind: 'text'; text: string } | ({ kind: 'file' } & PickedFile);

/** The formats that an article is exported to. */
export type ExportFormat = Exclude<FormatName, 'text'>;

/** An export that the host now saves. */
export interface ExportedFile {
  /** File name with extension, without a folder. */
  name: string;
  mediaType: string;
  /** `base64` for a format that is no text. */
  encoding: 'utf8' | 'base64';
  content: string;
}

/** An exported draft, and which of its revisions that is. */
export interface ExportedDraft extends ExportedFile {
  revision: string;
}

/** Where a new draft comes from. */
export type DraftOrigin = 'blank' | 'import' | 'copy';

export interface DeskInfo {
  /** The program's version. */
  version: string;
  /** Absolute path of the drafts folder. */
  folder: string;
  /** Who works in the folder, when it was opened to be read only; null when it is ours. */
  heldBy: string | null;
  /** What had to be done about settings that could not be read, as a sentence; null when nothing. */
  settingsTrouble: { ar: string; en: string } | null;
  /** What stands before the name of a picture's file, encoded, in the address it is shown from. */
  images: string;
}

/** All that the renderer may ask of the desk. Every call may be refused with a `DeskError`. */
export interface DeskApi {
  describeDesk(): Promise<DeskInfo>;
  /** Takes over a folder that was opened to be read only. `locked` when it is still in use. */
  takeFolder(): Promise<DeskInfo>;

  /** A part of the library's list. Pinned drafts come first. */
  listDrafts(query: DraftQuery): Promise<DraftPage>;
  libraryFacts(): Promise<LibraryFacts>;
  /** Full-text search. `"…"` in the words is a phrase; the last word counts as unfinished. */
  searchDrafts(
    words: string,
    filter: DraftFilter,
    offset: number,
    count: number,
  ): Promise<SearchPage>;

  /** Stores a new draft: the article given, under an id of its own, or a blank one. */
  createDraft(article: Article | null, origin: DraftOrigin): Promise<OpenedDraft>;
  openDraft(id: string): Promise<OpenedDraft>;
  /**
   * Replaces a draft. `stale` when `baseRevision` is no longer what is on disk.
   * @param mark the last journal record that the article includes; null when none was sent
   */
  saveDraft(
    id: string,
    baseRevision: string,
    article: Article,
    mark: JournalMark | null,
  ): Promise<SavedDraft>;
  /** Keeps what was typed, before the draft file has it. */
  journalDraft(id: string, record: JournalRecord): Promise<JournalReply>;
  /** The editor has seen that words were brought back. */
  acceptRecovery(id: string): Promise<void>;
  duplicateDraft(id: string): Promise<OpenedDraft>;
  readState(id: string): Promise<DraftStanding>;
  changeState(id: string, changes: Partial<DraftState>): Promise<void>;

  /** Moves a draft to the folder's trash. */
  deleteDraft(id: string): Promise<void>;
  /** Takes the draft that was deleted last under this id out of the trash again. */
  undeleteDraft(id: string): Promise<OpenedDraft>;
  /** The last deleted first. */
  listTrash(): Promise<TrashedDraft[]>;
  /** Takes a draft out of the trash by its name there, under an id that is free. */
  restoreTrashed(name: string): Promise<OpenedDraft>;
  /** Deletes for good, with their versions; null for the whole trash. Answers how many. */
  emptyTrash(names: string[] | null): Promise<number>;

  /** The newest first. */
  listVersions(id: string): Promise<DraftVersion[]>;
  readVersion(id: string, version: string): Promise<OpenedVersion>;
  /** Puts a version in the draft's place; what was there becomes a version itself. */
  restoreVersion(id: string, baseRevision: string, version: string): Promise<OpenedDraft>;
  /**
   * Puts an article in the draft's place that was put together from several; what was there becomes a
   * version itself, and so does `mine`, when given.
   */
  replaceDraft(
    id: string,
    baseRevision: string,
    article: Article,
    reason: 'restore' | 'merge',
    mine: Article | null,
  ): Promise<OpenedDraft>;

  /** Keeps a picture beside the drafts; the same bytes again are the same file. */
  addImage(file: PickedFile): Promise<StoredImage>;
  /** Those of some pictures' files that are missing or damaged. */
  missingImages(files: string[]): Promise<string[]>;

  /**
   * Reads what an editor brings in; creates no draft. `format` null lets the desk find out. Pictures of a
   * Word file are kept in the folder at once, as `addImage` keeps them.
   */
  importArticle(source: ImportSource, format: FormatName | null): Promise<Reading>;
  exportDraft(id: string, format: ExportFormat): Promise<ExportedDraft>;
  /** The file of `exportDraft` has been saved: the draft is `exported`, and this revision a version. */
  noteExport(id: string, revision: string): Promise<void>;
  /** Exports many drafts into a new folder at `path`. `job` names it in `jobProgressed`. */
  exportDrafts(
    job: string,
    selection: DraftSelection,
    format: ExportFormat,
    path: string,
  ): Promise<JobReport>;
  /** Writes the whole folder into one file at `path`, which must not be there yet. */
  backUp(job: string, path: string): Promise<JobReport>;
  /** Brings back what a backup holds; what is here already and differs stays, beside it. */
  restoreBackup(job: string, path: string): Promise<JobReport>;
  /** Stops a job after the file that is under way. */
  cancelJob(job: string): Promise<void>;
  /** Renders the page as it would be exported; the answer is the path to show in the frame. */
  previewArticle(article: Article): Promise<string>;
  readSettings(): Promise<Settings>;
  changeSettings(changes: Partial<Settings>): Promise<Settings>;
}

/** What the window asks of the host that it runs in, where the browser cannot do it by itself. */
export interface HostApi {
  /** A native open dialog; null when it was cancelled. */
  pickFile(): Promise<PickedFile | null>;
  /** A native save dialog; the path, or null when it was cancelled. */
  saveFile(file: ExportedFile): Promise<string | null>;
  /** A native dialog for a folder; its absolute path, or null when it was cancelled. */
  pickFolder(): Promise<string | null>;
  /** Opens an http, https or mailto address outside the program. */
  openLink(url: string): Promise<void>;
  /** Answers `flushRequested`: all that was typed has been saved, or could not be. */
  flushed(ticket: number, saved: boolean): Promise<void>;
}

/** Commands that the application menu sends to the window. */
export const MENU_COMMANDS = [
  'undo',
  'redo',
  'new-draft',
  'import',
  'export',
  'preview',
  'toggle-library',
  'toggle-inspector',
  'focus-mode',
  'switch-language',
  'find-draft',
  'history',
  'trash',
  'duplicate-draft',
  'bulk-import',
  'bulk-export',
  'backup',
  'find',
  'replace',
  'find-placeholder',
  'outline',
  'comments',
  'typewriter',
  'dim-others',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'command-palette',
  'shortcuts',
  'settings',
] as const;

export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** What the desk or the host tells the window. */
export type DeskEvent =
  /** Drafts were added, changed or removed, by whomever. */
  | { type: 'draftsChanged'; ids: string[] }
  /** Drafts read in the background have come into the library's list. */
  | { type: 'libraryChanged' }
  /** A job that the window started has come this far; `total` is 0 while it is not known. */
  | { type: 'jobProgressed'; job: string; done: number; total: number }
  | { type: 'settingsChanged'; settings: Settings }
  /** The host is about to quit: save, then call `flushed` with the ticket. */
  | { type: 'flushRequested'; ticket: number }
  /** A file was opened from the file manager or a second start. */
  | { type: 'fileOpened'; file: PickedFile }
  | { type: 'menuCommand'; command: MenuCommand };
