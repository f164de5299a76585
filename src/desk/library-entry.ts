import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DraftSummary } from '#api/draft-types';
import { DraftStates, type StoredState, USUAL_STATE } from './draft-states';
import { errorCode } from './error-code';
import type { FolderLayout } from './folder-layout';
import { revisionOf } from './revision';
import { summarize, unreadable } from './summarize';

/** What the library remembers of a draft. */
export interface LibraryEntry {
  /** Another one whenever the draft's file may have changed. */
  stamp: string;
  /** The same of the file with its state; "" when there is none. */
  stateStamp: string;
  revision: string;
  summary: DraftSummary;
}

interface Facts {
  stamp: string;
  modifiedAt: string;
}

/**
 * What tells a file from what it was: compared for being equal, never for being later, because clocks
 * go backwards and backups bring back old times. Null for what is no file.
 */
async function factsOf(path: string): Promise<Facts | null> {
  const facts = await stat(path);
  // A folder or a pipe with such a name is no draft, and reading a pipe would never end.
  if (!facts.isFile()) return null;
  const { mtimeMs, ctimeMs, size, ino } = facts;
  return { stamp: `${mtimeMs} ${ctimeMs} ${size} ${ino}`, modifiedAt: facts.mtime.toISOString() };
}

/** A line of the library with what is remembered beside the article. */
function withState(summary: DraftSummary, state: StoredState, revision: string): DraftSummary {
  const { status, pinned, exportedRevision, recovery } = state;
  const changedSinceExport = status === 'exported' && exportedRevision !== revision;
  return { ...summary, status, pinned, changedSinceExport, recovered: recovery !== null };
}

/** Reads drafts for the library of a folder. Needs no lock: every file is whole at any moment. */
export class EntryReader {
  readonly #layout: FolderLayout;
  readonly #states: DraftStates;

  constructor(layout: FolderLayout) {
    this.#layout = layout;
    this.#states = new DraftStates(layout);
  }

  /** Absolute path of a draft's file. */
  pathOf(id: string): string {
    return join(this.#layout.drafts, `${id}.json`);
  }

  /**
   * Reads a draft where it is not what is known of it.
   * @param mayHaveState false when it is certain that nothing is remembered of it
   * @returns `known` itself when nothing changed; null when there is no such draft. Never throws: a
   *   draft that cannot be read has an entry that says so.
   */
  async read(
    id: string,
    known: LibraryEntry | undefined,
    mayHaveState = true,
  ): Promise<LibraryEntry | null> {
    const stateStamp = mayHaveState ? await this.#stateStamp(id) : '';
    const path = this.pathOf(id);
    let modifiedAt = new Date(0).toISOString();
    try {
      const facts = await factsOf(path);
      if (facts === null) return null;
      if (known?.stamp === facts.stamp && known.stateStamp === stateStamp) return known;
      ({ modifiedAt } = facts);
      const state = stateStamp === '' ? USUAL_STATE : await this.#states.read(id);
      if (known?.stamp === facts.stamp) {
        const { stamp, revision, summary } = known;
        return { stamp, stateStamp, revision, summary: withState(summary, state, revision) };
      }
      const bytes = await readFile(path);
      const revision = revisionOf(bytes);
      const summary = withState(summarize(id, bytes, modifiedAt), state, revision);
      return { stamp: facts.stamp, stateStamp, revision, summary };
    } catch (error) {
      // Gone since the folder was read.
      if (errorCode(error) === 'ENOENT') return null;
      // A stamp that no file has: it is tried again each time.
      const summary = unreadable(id, modifiedAt, 'no-permission');
      return { stamp: '', stateStamp, revision: '', summary };
    }
  }

  async #stateStamp(id: string): Promise<string> {
    const path = join(this.#layout.states, `${id}.json`);
    const facts = await factsOf(path).catch(() => null);
    return facts?.stamp ?? '';
  }
}
