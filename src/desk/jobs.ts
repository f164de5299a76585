import type { DeskEvent } from '#api/contract';
import type { JobReport } from '#api/bulk-types';
import { DeskError } from '#api/desk-error';

/** Work on many files, as the one who does it sees it. */
export interface Job {
  /** True once an editor wants it to stop: it ends after the file under way. */
  readonly cancelled: boolean;
  /** Says how far it has come; cheap enough for every file. */
  progress(done: number, total: number): void;
}

/** Least time between two reports of progress, in milliseconds; the last one comes in any case. */
const PAUSE = 100;

/** The report of a job that has not begun. */
export function emptyReport(path: string): JobReport {
  return {
    done: 0,
    unchanged: 0,
    skipped: [],
    beside: [],
    unfilled: [],
    cancelled: false,
    stopped: null,
    path,
  };
}

interface Running {
  cancelled: boolean;
  ended: Promise<unknown>;
}

/** The jobs under way, by the names that the window gave them. */
export class Jobs {
  readonly #running = new Map<string, Running>();
  readonly #emit: (event: DeskEvent) => void;
  readonly #now: () => number;

  /** @param now the clock, in milliseconds */
  constructor(emit: (event: DeskEvent) => void, now: () => number = () => performance.now()) {
    this.#emit = emit;
    this.#now = now;
  }

  /**
   * Does a job.
   * @throws DeskError `invalid` when one of that name is under way; what `work` throws
   */
  async run(name: string, work: (job: Job) => Promise<JobReport>): Promise<JobReport> {
    if (this.#running.has(name)) throw new DeskError('invalid', `job ${name}`);
    const running: Running = { cancelled: false, ended: Promise.resolve() };
    this.#running.set(name, running);
    let last = -Infinity;
    const result = work({
      get cancelled() {
        return running.cancelled;
      },
      progress: (done, total) => {
        const now = this.#now();
        if (now - last < PAUSE && done < total) return;
        last = now;
        this.#emit({ type: 'jobProgressed', job: name, done, total });
      },
    });
    running.ended = result;
    try {
      return await result;
    } finally {
      this.#running.delete(name);
    }
  }

  /** Stops a job after the file under way; nothing when it has ended. */
  cancel(name: string): void {
    const running = this.#running.get(name);
    if (running !== undefined) running.cancelled = true;
  }

  /** Stops all of them and resolves when they have ended: the folder is to be closed. */
  async end(): Promise<void> {
    for (const running of this.#running.values()) running.cancelled = true;
    await Promise.allSettled(Array.from(this.#running.values(), ({ ended }) => ended));
  }
}
