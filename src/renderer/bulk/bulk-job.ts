import type { DeskApi } from '#api/contract';
import type { JobReport } from '#api/bulk-types';
import type { DeskPort } from '#api/wire';
import { asRefusal, type Refusal } from '../drafts/library';
import { observable, type Observable } from '../ui/observable';

/** Where work on many files stands. */
export type JobState =
  | { step: 'ready' }
  /** `total` is 0 until it is known. */
  | { step: 'running'; done: number; total: number; stopping: boolean }
  | { step: 'done'; report: JobReport }
  | { step: 'refused'; refusal: Refusal };

/** A job that the desk does for the window. It goes on while nobody looks at it. */
export class BulkJob {
  readonly state: Observable<JobState> = observable<JobState>({ step: 'ready' });
  readonly #port: Pick<DeskPort, 'onEvent'>;
  readonly #desk: Pick<DeskApi, 'cancelJob'>;
  #name = '';

  constructor(port: Pick<DeskPort, 'onEvent'>, desk: Pick<DeskApi, 'cancelJob'>) {
    this.#port = port;
    this.#desk = desk;
  }

  /**
   * Does the job, unless one is under way.
   * @param start asks the desk for it, under this name
   * @returns how it ended; null when one was under way
   */
  async run(start: (name: string) => Promise<JobReport>): Promise<JobState | null> {
    if (this.state.get().step === 'running') return null;
    const name = crypto.randomUUID();
    this.#name = name;
    this.state.set({ step: 'running', done: 0, total: 0, stopping: false });
    const stop = this.#port.onEvent((event) => {
      const now = this.state.get();
      if (event.type !== 'jobProgressed' || event.job !== name || now.step !== 'running') return;
      this.state.set({ ...now, done: event.done, total: event.total });
    });
    try {
      this.state.set({ step: 'done', report: await start(name) });
    } catch (error) {
      this.state.set({ step: 'refused', refusal: asRefusal(error) });
    } finally {
      stop();
    }
    return this.state.get();
  }

  /** Stops it after the file under way. */
  async cancel(): Promise<void> {
    const now = this.state.get();
    if (now.step !== 'running') return;
    this.state.set({ ...now, stopping: true });
    // A line that is down brings the answer to the job itself.
    await this.#desk.cancelJob(this.#name).catch(() => undefined);
  }

  /** Forgets how the last one ended. */
  reset(): void {
    if (this.state.get().step !== 'running') this.state.set({ step: 'ready' });
  }
}
