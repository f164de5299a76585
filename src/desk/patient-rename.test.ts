import { describe, expect, it } from 'vitest';
import { renamePatiently } from './patient-rename';
import { systemError } from './testing/failing-system';

/** A machine whose renames are refused so many times, with a record of what it did. */
function machine(platform: NodeJS.Platform, refusals: number, code = 'EPERM') {
  const done = { attempts: 0, waited: 0 };
  return {
    done,
    platform,
    rename: () => {
      done.attempts += 1;
      return done.attempts > refusals ? Promise.resolve() : Promise.reject(systemError(code));
    },
    wait: (time: number) => {
      done.waited += time;
      return Promise.resolve();
    },
  };
}

describe('renamePatiently', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'waits on Windows for a file that is held: %s',
    async (code) => {
      const windows = machine('win32', 3, code);
      await renamePatiently('a', 'b', windows);
      expect(windows.done).toEqual({ attempts: 4, waited: 70 });
    },
  );

  it('gives up after about a second', async () => {
    const windows = machine('win32', Infinity);
    await expect(renamePatiently('a', 'b', windows)).rejects.toThrow('EPERM');
    expect(windows.done.waited).toBe(1000);
  });

  it('does not wait for what will not change', async () => {
    for (const [platform, code] of [
      ['win32', 'ENOENT'],
      ['linux', 'EACCES'],
    ] as const) {
      const system = machine(platform, 1, code);
      await expect(renamePatiently('a', 'b', system)).rejects.toThrow(code);
      expect(system.done).toEqual({ attempts: 1, waited: 0 });
    }
  });
});
