import { describe, expect, it } from 'vitest';
import type { DeskEvent } from '#api/contract';
import { emptyReport, type Job, Jobs } from './jobs';

function jobsAt() {
  const events: DeskEvent[] = [];
  const clock = { now: 0 };
  const jobs = new Jobs(
    (event) => events.push(event),
    () => clock.now,
  );
  return { jobs, events, clock };
}

describe('jobs', () => {
  it('tells of progress ten times a second at most, and of the end', async () => {
    const { jobs, events, clock } = jobsAt();
    await jobs.run('a', (job) => {
      for (let done = 1; done <= 1000; done += 1) {
        clock.now += 1;
        job.progress(done, 1000);
      }
      return Promise.resolve(emptyReport(''));
    });
    expect(events).toHaveLength(11);
    expect(events.at(-1)).toEqual({ type: 'jobProgressed', job: 'a', done: 1000, total: 1000 });
  });

  it('stops the job that is named, and no other', async () => {
    const { jobs } = jobsAt();
    const seen = new Map<string, Job>();
    const release: (() => void)[] = [];
    const start = (name: string) =>
      jobs.run(name, async (job) => {
        seen.set(name, job);
        await new Promise<void>((resolve) => release.push(resolve));
        return { ...emptyReport(''), cancelled: job.cancelled };
      });
    const [one, two] = [start('one'), start('two')];
    jobs.cancel('one');
    jobs.cancel('three');
    for (const each of release) each();
    expect([(await one).cancelled, (await two).cancelled]).toEqual([true, false]);
  });

  it('refuses a name that is in use, and gives it free at the end, however that came', async () => {
    const { jobs } = jobsAt();
    const failing = jobs.run('a', () => Promise.reject(new Error('no')));
    await expect(jobs.run('a', () => Promise.resolve(emptyReport('')))).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(failing).rejects.toThrow('no');
    expect(await jobs.run('a', () => Promise.resolve(emptyReport('x')))).toMatchObject({
      path: 'x',
    });
  });

  it('waits for those under way to end, having told them to', async () => {
    const { jobs } = jobsAt();
    let ended = false;
    const work = jobs.run('a', async (job) => {
      while (!job.cancelled) await new Promise((resolve) => setTimeout(resolve, 1));
      ended = true;
      return emptyReport('');
    });
    await jobs.end();
    expect(ended).toBe(true);
    await work;
  });
});
