import { describe, expect, it } from 'vitest';
import { KeyedQueue } from './keyed-queue';

/** A task whose end the test decides, and a record of what ran. */
function controlled(log: string[], name: string) {
  let end: (error?: Error) => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve() : reject(error));
  });
  return {
    end: (error?: Error) => end(error),
    run: async () => {
      log.push(`${name} begins`);
      await ended;
      log.push(`${name} ends`);
      return name;
    },
  };
}

describe('KeyedQueue', () => {
  it('runs tasks of one key in turn, also after one that failed', async () => {
    const log: string[] = [];
    const queue = new KeyedQueue();
    const first = controlled(log, 'first');
    const second = controlled(log, 'second');
    const firstResult = queue.run('a', first.run);
    const secondResult = queue.run('a', second.run);
    second.end();
    first.end(new Error('lost'));
    await expect(firstResult).rejects.toThrow('lost');
    await expect(secondResult).resolves.toBe('second');
    expect(log).toEqual(['first begins', 'second begins', 'second ends']);
  });

  it('runs tasks of different keys side by side', async () => {
    const log: string[] = [];
    const queue = new KeyedQueue();
    const slow = controlled(log, 'slow');
    const slowResult = queue.run('a', slow.run);
    const fast = controlled(log, 'fast');
    fast.end();
    await queue.run('b', fast.run);
    expect(log).not.toContain('slow ends');
    slow.end();
    await slowResult;
  });

  it('is idle when everything has ended, also what came while it waited', async () => {
    const log: string[] = [];
    const queue = new KeyedQueue();
    const first = controlled(log, 'first');
    const later = controlled(log, 'later');
    void queue.run('a', first.run);
    const idle = queue.idle();
    void queue.run('a', later.run);
    first.end();
    later.end();
    await idle;
    expect(log.at(-1)).toBe('later ends');
  });
});
