import type { HistoryFiles } from './history-files';
import { type FolderVersion, overBudget, thin } from './history-thinning';

/**
 * Versions are counted anew when as much as this part of the budget has been added, and once before:
 * counting reads every draft's folder of them.
 */
const RECOUNT = 0.02;

/** Keeps all versions of a folder within a budget. */
export class HistoryBudget {
  readonly #files: HistoryFiles;
  readonly #budget: () => number;
  readonly #now: () => number;
  /** What was added since the last count, in bytes; everything counts before the first. */
  #added = Infinity;
  #trimming: Promise<void> = Promise.resolve();
  #stopped = false;

  /**
   * @param budget in bytes
   * @param now the clock, in milliseconds since 1970
   */
  constructor(files: HistoryFiles, budget: () => number, now: () => number) {
    this.#files = files;
    this.#budget = budget;
    this.#now = now;
  }

  /** A version of this size, in bytes, was added: makes room in the background when it is time to. */
  grown(size: number): void {
    this.#added += size;
    const budget = this.#budget();
    if (budget === Infinity || this.#added < budget * RECOUNT) return;
    this.#added = 0;
    this.#trimming = this.#trimming.then(() => this.#trim()).catch(() => undefined);
  }

  /** Resolves when nothing is under way. */
  idle(): Promise<void> {
    return this.#trimming;
  }

  /** Ends what is under way as soon as can be, for good. */
  stop(): Promise<void> {
    this.#stopped = true;
    return this.#trimming;
  }

  async #trim(): Promise<void> {
    const budget = this.#budget();
    const drafts: FolderVersion[][] = [];
    let used = 0;
    for (const id of await this.#files.ids()) {
      if (this.#stopped) return;
      // One that cannot be read now is counted another time.
      const versions = await this.#files.sized(id).catch(() => []);
      drafts.push(versions.map((version) => ({ ...version, id })));
      used += versions.reduce((sum, { size }) => sum + size, 0);
    }
    if (used <= budget) return;
    const aged = new Set(drafts.flatMap((versions) => thin(versions, this.#now())));
    const rest = drafts.flat().filter((version) => !aged.has(version));
    for (const version of [...aged, ...overBudget(rest, budget)]) {
      if (this.#stopped) return;
      await this.#files.drop(version.id, [version]);
    }
  }
}
