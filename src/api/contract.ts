import type { Article } from '#core/article/article';
import type { Notice } from '#core/article/notice';
import type { FormatName, Reading } from '#core/formats/reading';
import type { Settings } from './settings';

/** Where an article stands on its way out. */
export type DraftStatus = 'draft' | 'ready' | 'exported';

/** A line of the library. */
export interface DraftSummary {
  id: string;
  headline: string;
  /** ISO 8601 date-time, UTC. */
  modifiedAt: string;
  status: DraftStatus;
  /** Words in the body. */
  words: number;
  /** Set when the file cannot be opened as a draft; it is listed all the same. */
  problem: 'broken-json' | 'not-an-article' | 'wrong-type' | 'no-permission' | null;
}

/** A draft as it was when it was read from disk. */
export interface OpenedDraft {
  id: string;
  /** Names the bytes on disk that this is; a save must say which revision it is based on. */
  revision: string;
  modifiedAt: string;
  article: Article;
  notices: Notice[];
  /** A draft of a newer format version opens read-only. */
  readOnly: boolean;
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

/** Something to bring in: text that was pasted, or a file. */
export type ImportSource = { kind: 'text'; text: string } | ({ kind: 'file' } & PickedFile);

/** The formats that an article is exported to. */
export type ExportFormat = Exclude<FormatName, 'text'>;

/** An export that the host now saves. */
export interface ExportedFile {
  /** File name with extension, without a folder. */
  name: string;
  mediaType: string;
  text: string;
}

export interface DeskInfo {
  /** The program's version. */
  version: string;
  /** Absolute path of the drafts folder. */
  folder: string;
}

/** All that the renderer may ask of the desk. Every call may be refused with a `DeskError`. */
export interface DeskApi {
  describeDesk(): Promise<DeskInfo>;
  /** Newest first. */
  listDrafts(): Promise<DraftSummary[]>;
  /** Stores a new draft: the article given, under an id of its own, or a blank one. */
  createDraft(article: Article | null): Promise<OpenedDraft>;
  openDraft(id: string): Promise<OpenedDraft>;
  /** Replaces a draft. `stale` when `baseRevision` is no longer what is on disk. */
  saveDraft(id: string, baseRevision: string, article: Article): Promise<SavedDraft>;
  /** Moves a draft to the folder's trash. */
  deleteDraft(id: string): Promise<void>;
  /** Takes a draft out of the trash again, under the same id. */
  undeleteDraft(id: string): Promise<OpenedDraft>;
  /** Reads what an editor brings in; creates nothing. `format` null lets the desk find out. */
  importArticle(source: ImportSource, format: FormatName | null): Promise<Reading>;
  exportDraft(id: string, format: ExportFormat): Promise<ExportedFile>;
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
  /** Opens an http, https or mailto address outside the program. */
  openLink(url: string): Promise<void>;
  /** Answers `flushRequested`: all that was typed has been saved, or could not be. */
  flushed(ticket: number, saved: boolean): Promise<void>;
}

/** Commands that the application menu sends to the window. */
export const MENU_COMMANDS = [
  'new-draft',
  'import',
  'export',
  'preview',
  'toggle-library',
  'toggle-inspector',
  'focus-mode',
  'switch-language',
] as const;

export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** What the desk or the host tells the window. */
export type DeskEvent =
  /** Drafts were added, changed or removed, by whomever. */
  | { type: 'draftsChanged'; ids: string[] }
  | { type: 'settingsChanged'; settings: Settings }
  /** The host is about to quit: save, then call `flushed` with the ticket. */
  | { type: 'flushRequested'; ticket: number }
  /** A file was opened from the file manager or a second start. */
  | { type: 'fileOpened'; file: PickedFile }
  | { type: 'menuCommand'; command: MenuCommand };
