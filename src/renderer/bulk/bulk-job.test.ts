import { describe, expect, it, vi } from 'vitest';
import type { JobReport } from '#api/bulk-types';
import type { DeskEvent } from '#api/contract';
import { DeskError } from '#api/desk-error';
import { BulkJob } from './bulk-job';

const report: JobReport = {
  done: 1,
  unchanged: 0,
  skipped: [],
  beside: [],
  unfilled: [],
  cancelled: false,
  stopped: null,
  path: '/x',
};

function jobOf() {
  const listeners = new Set<(event: DeskEvent) => void>();
  const cancelJob = vi.fn(() => Promise.resolve());
  const onEvent = (listener: (event: DeskEvent) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const emit = (event: DeskEvent) => listeners.forEach((listener) => listener(event));
  return { job: new BulkJob({ onEvent }, { cancelJob }), cancelJob, emit, listeners };
}

describe('a job of the desk', () => {
  it('shows its own progress, and how it ended', async () => {
    const { job, emit, listeners } = jobOf();
    const seen: unknown[] = [];
    job.state.subscribe(() => seen.push(job.state.get()));
    const ended = await job.run((name) => {
      emit({ type: 'jobProgressed', job: 'another', done: 9, total: 9 });
      emit({ type: 'jobProgressed', job: name, done: 1, total: 2 });
      return Promise.resolve(report);
    });
    expect(seen).toEqual([
      { step: 'running', done: 0, total: 0, stopping: false },
      { step: 'running', done: 1, total: 2, stopping: false },
      { step: 'done', report },
    ]);
    expect(ended).toEqual({ step: 'done', report });
    expect(listeners.size).toBe(0);
  });

  it('asks the desk to stop it, by its name', async () => {
    const { job, cancelJob } = jobOf();
    await job.cancel();
    expect(cancelJob).not.toHaveBeenCalled();
    let given = '';
    await job.run(async (name) => {
      given = name;
      await job.cancel();
      expect(job.state.get()).toMatchObject({ stopping: true });
      return { ...report, cancelled: true };
    });
    expect(cancelJob.mock.calls).toEqual([[given]]);
  });

  it('keeps a refusal until it is put away, and runs once at a time', async () => {
    const { job } = jobOf();
    const running = job.run(() => Promise.reject(new DeskError('already-there', '/x')));
    expect(await job.run(() => Promise.resolve(report))).toBeNull();
    job.reset();
    expect(await running).toEqual({
      step: 'refused',
      refusal: { code: 'already-there', detail: '/x' },
    });
    job.reset();
    expect(job.state.get()).toEqual({ step: 'ready' });
  });
});
