import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { autosave, IDLE_DELAY, LONGEST_DELAY } from './autosave';

type Outcome = 'saved' | 'retry' | 'refused';

/** A save that ends only when the test says so. */
function heldSaves() {
  const ends: ((outcome: Outcome) => void)[] = [];
  const save = vi.fn(() => new Promise<Outcome>((resolve) => ends.push(resolve)));
  return { save, end: (outcome: Outcome) => ends.shift()?.(outcome) };
}

describe('autosave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves once the keyboard rests', async () => {
    const save = vi.fn(() => Promise.resolve<Outcome>('saved'));
    const saver = autosave(save);
    saver.touch();
    await vi.advanceTimersByTimeAsync(IDLE_DELAY - 1);
    saver.touch();
    await vi.advanceTimersByTimeAsync(IDLE_DELAY - 1);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('saves while one goes on typing', async () => {
    const save = vi.fn(() => Promise.resolve<Outcome>('saved'));
    const saver = autosave(save);
    for (let typed = 0; typed < LONGEST_DELAY; typed += 100) {
      saver.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('has one save in flight, and saves what was typed meanwhile after it', async () => {
    const { save, end } = heldSaves();
    const saver = autosave(save);
    saver.touch();
    await vi.advanceTimersByTimeAsync(IDLE_DELAY);
    saver.touch();
    await vi.advanceTimersByTimeAsync(LONGEST_DELAY * 2);
    expect(save).toHaveBeenCalledTimes(1);
    end('saved');
    await vi.advanceTimersByTimeAsync(IDLE_DELAY);
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('tries again by itself when saving may yet succeed', async () => {
    const outcomes: Outcome[] = ['retry', 'retry', 'saved'];
    const save = vi.fn(() => Promise.resolve(outcomes.shift() ?? 'saved'));
    const saver = autosave(save);
    saver.touch();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(save).toHaveBeenCalledTimes(3);
  });

  it('leaves a refused save to the editor until something changes', async () => {
    const save = vi.fn(() => Promise.resolve<Outcome>('refused'));
    const saver = autosave(save);
    saver.touch();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(save).toHaveBeenCalledTimes(1);
    saver.touch();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('flushes everything typed so far, and says whether that worked', async () => {
    const { save, end } = heldSaves();
    const saver = autosave(save);
    expect(await saver.flush()).toBe(true);
    saver.touch();
    const flushed = saver.flush();
    saver.touch();
    end('saved');
    await vi.advanceTimersByTimeAsync(0);
    end('saved');
    expect(await flushed).toBe(true);
    expect(save).toHaveBeenCalledTimes(2);

    saver.touch();
    const refused = saver.flush();
    end('refused');
    expect(await refused).toBe(false);
  });

  it('does nothing more once stopped', async () => {
    const save = vi.fn(() => Promise.resolve<Outcome>('saved'));
    const saver = autosave(save);
    saver.touch();
    saver.stop();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(save).not.toHaveBeenCalled();
  });

  it('goes on saving while one types after a save that took long', async () => {
    const save = vi.fn(
      () => new Promise<Outcome>((resolve) => setTimeout(() => resolve('saved'), 3000)),
    );
    const saver = autosave(save);
    for (let typed = 0; typed < 20_000; typed += 100) {
      saver.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(save.mock.calls.length).toBeGreaterThan(2);
  });
});
