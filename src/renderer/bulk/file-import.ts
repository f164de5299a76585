import type { DeskApi } from '#api/contract';
import type { DeskErrorCode } from '#api/desk-error';
import { readPickedFile } from '../desk/read-picked-file';
import { asRefusal, type Refusal } from '../drafts/library';
import { observable, type Observable } from '../ui/observable';
import { type BulkFile, isImported } from './bulk-file';

/** Why a file did not become a draft. */
export interface SkippedFile {
  path: string;
  /** `unsupported` for a kind of file that is not imported. */
  reason: Refusal | 'unsupported';
}

/** Where an import of many files stands. */
export type ImportState =
  | { step: 'ready' }
  | { step: 'running'; done: number; total: number; path: string; stopping: boolean }
  | {
      step: 'done';
      added: number;
      /** Drafts whose reading left notes. */
      noticed: number;
      skipped: SkippedFile[];
      /** Files that nobody tried, because it was stopped. */
      left: number;
      cancelled: boolean;
      /** What kept it from going on; null when nothing. */
      stopped: Refusal | null;
      /** The first draft that was added; null when none was. */
      first: string | null;
    };

type Done = Extract<ImportState, { step: 'done' }>;

/** Refusals of a new draft after which no other would fare better. */
const HOPELESS = new Set<DeskErrorCode>([
  'disk-full',
  'no-permission',
  'folder-gone',
  'locked',
  'disconnected',
]);

/** Notices that say that something is not as it should be, and not just what is missing. */
function isRemarkable({ code }: { code: string }): boolean {
  return code !== 'missing';
}

/** Makes drafts of many files, one after the other. It goes on while nobody looks at it. */
export class FileImport {
  readonly state: Observable<ImportState> = observable<ImportState>({ step: 'ready' });
  readonly #desk: Pick<DeskApi, 'importArticle' | 'createDraft'>;
  #stopping = false;

  constructor(desk: Pick<DeskApi, 'importArticle' | 'createDraft'>) {
    this.#desk = desk;
  }

  /** Imports the files, unless an import is under way. */
  async run(files: readonly BulkFile[]): Promise<Done | null> {
    if (this.state.get().step === 'running') return null;
    this.#stopping = false;
    const result: Done = {
      step: 'done',
      added: 0,
      noticed: 0,
      skipped: [],
      left: 0,
      cancelled: false,
      stopped: null,
      first: null,
    };
    for (const [index, { path, file }] of files.entries()) {
      const rest = files.length - index;
      if (this.#stopping) {
        Object.assign(result, { left: rest, cancelled: true });
        break;
      }
      this.state.set({ step: 'running', done: index, total: files.length, path, stopping: false });
      if (isImported(path)) await this.#import(path, file, result);
      else result.skipped.push({ path, reason: 'unsupported' });
      if (result.stopped !== null) {
        result.left = rest;
        break;
      }
    }
    this.state.set(result);
    return result;
  }

  async #import(path: string, file: File, result: Done): Promise<void> {
    try {
      const picked = await readPickedFile(file);
      const { article, notices } = await this.#desk.importArticle(
        { kind: 'file', ...picked },
        null,
      );
      const created = await this.#create(article, result);
      if (created === null) return;
      result.added += 1;
      result.first ??= created;
      if (notices.some(isRemarkable)) result.noticed += 1;
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal.code === 'disconnected') result.stopped = refusal;
      else result.skipped.push({ path, reason: refusal });
    }
  }

  /** The identifier of the new draft; null when none can be made any more. */
  async #create(
    article: Parameters<DeskApi['createDraft']>[0],
    result: Done,
  ): Promise<string | null> {
    try {
      return (await this.#desk.createDraft(article, 'import')).id;
    } catch (error) {
      const refusal = asRefusal(error);
      if (!HOPELESS.has(refusal.code)) throw error;
      result.stopped = refusal;
      return null;
    }
  }

  /** Stops it after the file under way. */
  cancel(): void {
    const now = this.state.get();
    if (now.step !== 'running') return;
    this.#stopping = true;
    this.state.set({ ...now, stopping: true });
  }

  /** Forgets how the last one ended. */
  reset(): void {
    if (this.state.get().step !== 'running') this.state.set({ step: 'ready' });
  }
}
