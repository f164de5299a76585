import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { hasEnded, thisHolder } from './lock-holder';

describe('the holder of a lock', () => {
  it('has not ended while its process runs, nor as far as another machine can tell', () => {
    expect(hasEnded(thisHolder())).toBe(false);
    expect(hasEnded({ ...thisHolder(), host: 'elsewhere', pid: 2 ** 30 })).toBe(false);
  });

  it.runIf(process.platform === 'linux')(
    'has ended when it was killed, also while its parent has not asked about it',
    async () => {
      // The shell becomes a program that never asks about the child it got.
      const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60']);
      onTestFinished(() => void parent.kill('SIGKILL'));
      const [line] = (await once(parent.stdout, 'data')) as [Buffer];
      const holder = { ...thisHolder(), pid: Number(line.toString()) };
      await vi.waitFor(() => expect(hasEnded(holder)).toBe(true), { timeout: 10_000 });
      expect(() => process.kill(holder.pid, 0)).not.toThrow();
    },
  );
});
