import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { windowClosed } from './window-closed';

vi.mock('node:timers/promises', () => ({
  setTimeout: (time: number) => new Promise((resolve) => void setTimeout(resolve, time)),
}));

/** A server whose windows come and go as the test says. */
function windows(open: number) {
  const state = { open, ever: open > 0 };
  return {
    windows: () => state.open,
    hadWindow: () => state.ever,
    show: (count: number) => {
      state.open = count;
      state.ever ||= count > 0;
    },
  };
}

/** What the promise has come to so far. */
function watch(promise: Promise<string>) {
  const seen = { result: 'waiting' };
  void promise.then((result) => {
    seen.result = result;
    return result;
  });
  return seen;
}

describe('windowClosed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits while the browser runs, whatever its windows do', async () => {
    const seen = watch(windowClosed({ ended: new Promise(() => undefined) }, windows(0)));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(seen.result).toBe('waiting');
  });

  it('is over when the browser has ended and its window does not come back', async () => {
    const seen = watch(
      windowClosed({ ended: Promise.resolve(true) }, { ...windows(0), hadWindow: () => true }),
    );
    await vi.advanceTimersByTimeAsync(2000);
    expect(seen.result).toBe('waiting');
    await vi.advanceTimersByTimeAsync(2000);
    expect(seen.result).toBe('closed');
  });

  it('goes on when a browser that was running takes the window over', async () => {
    const served = windows(0);
    const seen = watch(windowClosed({ ended: Promise.resolve(true) }, served));
    await vi.advanceTimersByTimeAsync(10_000);
    served.show(1);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(seen.result).toBe('waiting');
    served.show(0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen.result).toBe('closed');
  });

  it('goes on while the page is loaded again', async () => {
    const served = windows(1);
    const seen = watch(windowClosed({ ended: Promise.resolve(true) }, served));
    await vi.advanceTimersByTimeAsync(1000);
    served.show(0);
    await vi.advanceTimersByTimeAsync(2000);
    served.show(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.result).toBe('waiting');
  });

  it('says at once that a browser did not start', async () => {
    const seen = watch(windowClosed({ ended: Promise.resolve(false) }, windows(0)));
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.result).toBe('never-opened');
  });
});
