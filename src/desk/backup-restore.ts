import { mkdir, statfs, utimes } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { JobReport } from '#api/bulk-types';
import { DeskError } from '#api/desk-error';
import { placeOf, readFolderFile } from './backup-files';
import type { BackupFileFacts } from './backup-format';
import { BackupReader } from './backup-reader';
import { writeDurably } from './draft-file';
import { draftIdOf } from './draft-id';
import type { FolderLayout } from './folder-layout';
import type { FolderLock } from './folder-lock';
import { isThere } from './is-there';
import { emptyReport, type Job } from './jobs';
import { refusalOf } from './refusal-of';
import { revisionOf } from './revision';
import { summarize } from './summarize';

export interface RestoreOptions {
  layout: FolderLayout;
  lock: Pick<FolderLock, 'ensure'>;
  /** Absolute path of the backup. */
  path: string;
  job: Job;
  /** Told of drafts that came, and with none when anything else may have. */
  changed: (ids: string[]) => void;
}

/** Drafts whose coming is told at once. */
const BATCH = 100;

/** As much of an identifier as leaves room for eight letters of a revision within its 64. */
const LONGEST_STEM = 55;

/** An identifier for what came beside a draft; the same for the same words, so that it comes once. */
function besideId(id: string, ...parts: Uint8Array[]): string {
  const revision = revisionOf(Buffer.concat(parts)).slice(0, 8);
  return `${id.slice(0, LONGEST_STEM)}-${revision}`;
}

/** One restoring: what is to come, and what has come. */
class Restoring {
  readonly report: JobReport = emptyReport('');
  readonly #options: RestoreOptions;
  readonly #reader: BackupReader;
  readonly #files: Map<string, BackupFileFacts>;
  #came: string[] = [];
  #wrote = false;
  #steps: number;

  constructor(options: RestoreOptions, reader: BackupReader) {
    this.#options = options;
    this.#reader = reader;
    this.#files = new Map(reader.files.map((file) => [file.path, file]));
    this.#steps = reader.files.length;
  }

  /** Brings the files back, drafts first: they are what matters. */
  async run(): Promise<void> {
    const { job } = this.#options;
    try {
      const rest = new Set(this.#files.keys());
      for (const path of this.#files.keys()) {
        const id = path.startsWith('drafts/') ? draftIdOf(path.slice('drafts/'.length)) : null;
        if (id === null) continue;
        if (job.cancelled) return this.#stop();
        const group = [path, `journal/${id}.jsonl`, `states/${id}.json`];
        await this.#draft(id);
        for (const each of group) if (rest.delete(each)) this.#step();
      }
      // States first: one is left out where its draft is here already, and not because it has just come.
      const isState = (path: string) => path.startsWith('states/');
      const others = [...rest].filter((path) => !isState(path));
      for (const path of [...[...rest].filter(isState), ...others]) {
        if (job.cancelled) return this.#stop();
        await this.#other(path);
        this.#step();
      }
    } catch (error) {
      const { code, detail } = refusalOf(error);
      this.report.stopped = { code, detail };
    } finally {
      this.#tell();
      if (this.#wrote) this.#options.changed([]);
    }
  }

  /** A draft with its words that were not saved yet and its status, under its identifier if it is free. */
  async #draft(id: string): Promise<void> {
    const draft = await this.#bytes(`drafts/${id}.json`);
    const words = this.#files.has(`journal/${id}.jsonl`)
      ? await this.#bytes(`journal/${id}.jsonl`)
      : null;
    const here = await this.#here(`drafts/${id}.json`);
    const wordsHere = words === null ? null : await this.#here(`journal/${id}.jsonl`);
    if (here?.equals(draft) === true && (words === null || wordsHere?.equals(words) === true)) {
      this.report.unchanged += 1;
      return;
    }
    const isFree = here === null && wordsHere === null;
    const target = isFree ? id : besideId(id, draft, words ?? Buffer.alloc(0));
    if (!isFree && (await this.#here(`drafts/${target}.json`)) !== null) {
      // An earlier restoring of the same backup brought it.
      this.report.unchanged += 1;
      return;
    }
    const facts = this.#files.get(`drafts/${id}.json`);
    // Before the draft, so that a restoring that is repeated after a crash still finds it to do.
    await this.#state(id, target);
    await this.#write(`drafts/${target}.json`, draft, facts);
    if (words !== null) {
      await this.#write(`journal/${target}.jsonl`, words, this.#files.get(`journal/${id}.jsonl`));
    }
    this.report.done += 1;
    if (!isFree) this.report.beside.push({ name: headlineOf(id, draft), id: target });
    this.#came.push(target);
    if (this.#came.length >= BATCH) this.#tell();
  }

  async #state(id: string, target: string): Promise<void> {
    const facts = this.#files.get(`states/${id}.json`);
    if (facts === undefined || (await this.#here(`states/${target}.json`)) !== null) return;
    await this.#write(`states/${target}.json`, await this.#reader.read(facts), facts);
  }

  /** Versions, the trash and whatever else lies in the folder: what is missing here is added. */
  async #other(path: string): Promise<void> {
    // The state of a draft that was here is what it has been given since.
    if (
      path.startsWith('states/') &&
      (await this.#here(path.replace('states', 'drafts'))) !== null
    ) {
      return;
    }
    const bytes = await this.#bytes(path);
    const here = await this.#here(path);
    const facts = this.#files.get(path);
    if (here === null) return this.#write(path, bytes, facts);
    if (here.equals(bytes)) return;
    if (path.startsWith('journal/')) {
      // Words without a draft: at the next start they become one.
      const id = basename(path, '.jsonl');
      const beside = `journal/${besideId(id, bytes)}.jsonl`;
      if ((await this.#here(beside)) === null) await this.#write(beside, bytes, facts);
      return;
    }
    this.report.skipped.push({ name: path, code: 'already-there', detail: '' });
  }

  async #bytes(path: string): Promise<Buffer> {
    const facts = this.#files.get(path);
    if (facts === undefined) throw new DeskError('not-a-backup', path);
    return this.#reader.read(facts);
  }

  async #here(path: string): Promise<Buffer | null> {
    return (await readFolderFile(placeOf(this.#options.layout, path)))?.bytes ?? null;
  }

  async #write(path: string, bytes: Uint8Array, facts?: BackupFileFacts): Promise<void> {
    const { layout, lock } = this.#options;
    const place = placeOf(layout, path);
    await lock.ensure();
    await mkdir(dirname(place), { recursive: true });
    await writeDurably(place, bytes, 'absent');
    this.#wrote = true;
    // The library is in order of time.
    if (facts !== undefined) await utimes(place, new Date(), new Date(facts.modifiedAt));
  }

  #step(): void {
    this.#steps += 1;
    this.#options.job.progress(this.#steps, 2 * this.#files.size);
  }

  #stop(): void {
    this.report.cancelled = true;
  }

  #tell(): void {
    if (this.#came.length > 0) this.#options.changed(this.#came);
    this.#came = [];
  }
}

function headlineOf(id: string, bytes: Uint8Array): string {
  return summarize(id, bytes, '').headline || id;
}

/** Reads every file of a backup, so that nothing is written when one of them is damaged. */
async function readAll(reader: BackupReader, job: Job): Promise<void> {
  for (const [index, file] of reader.files.entries()) {
    if (job.cancelled) return;
    await reader.read(file);
    job.progress(index + 1, 2 * reader.files.length);
  }
}

/**
 * Reads a whole backup, for a folder that would have to be made before it can be restored into.
 * @param path absolute
 * @throws DeskError `not-a-backup`, `no-permission`, `failed`
 */
export async function checkBackup(path: string, job: Job): Promise<void> {
  const reader = await BackupReader.open(path);
  try {
    await readAll(reader, job);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await reader.close();
  }
}

async function refuseTooLittleRoom(layout: FolderLayout, size: number): Promise<void> {
  const root = dirname(layout.drafts);
  if (!(await isThere(root))) throw new DeskError('folder-gone');
  const { bavail, bsize } = await statfs(root);
  if (bavail * bsize < size) throw new DeskError('disk-full');
}

/**
 * Brings back what a backup holds. Drafts that are missing come back; those that are the same stay as
 * they are; those that are here in another form come beside, as drafts of their own. Versions, trash
 * and states that are missing are added. Nothing that is here is changed, so that it can be repeated.
 * @throws DeskError before anything is written: `not-a-backup`, `locked`, `disk-full`, `folder-gone`,
 *   `no-permission`, `failed`. What goes wrong later is in the report.
 */
export async function restoreBackup(options: RestoreOptions): Promise<JobReport> {
  const { layout, lock, path, job } = options;
  const reader = await BackupReader.open(path);
  try {
    await lock.ensure();
    await readAll(reader, job);
    if (job.cancelled) return { ...emptyReport(''), cancelled: true };
    await refuseTooLittleRoom(layout, reader.size);
    const restoring = new Restoring(options, reader);
    await restoring.run();
    return restoring.report;
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await reader.close();
  }
}
