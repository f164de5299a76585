import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberState, restoreState, type WindowState } from './window-bounds';
import { resetElectron } from './testing/electron';
import { fakeWindow } from './testing/fake-window';

vi.mock('electron', () => import('./testing/electron'));

const LAPTOP = { x: 0, y: 0, width: 1366, height: 728 };
const SECOND = { x: 1366, y: -200, width: 1920, height: 1040 };
const SAVED: WindowState = { x: 1500, y: 0, width: 1500, height: 900, maximized: true };

describe('where a new window goes', () => {
  it('is where it was', () => {
    expect(restoreState(SAVED, [LAPTOP, SECOND])).toEqual(SAVED);
  });

  it('is in the middle of the primary display when its own is gone', () => {
    expect(restoreState(SAVED, [LAPTOP])).toEqual({
      x: 0,
      y: 0,
      width: 1366,
      height: 728,
      maximized: false,
    });
    expect(restoreState(null, [SECOND])).toEqual({
      x: 1606,
      y: -130,
      width: 1440,
      height: 900,
      maximized: false,
    });
  });

  it('needs enough of the top edge on a display to take hold of', () => {
    const above = { ...SAVED, x: 100, y: -400, width: 1000 };
    const barelyThere = { ...SAVED, x: 1366 - 159, y: 10 };
    expect(restoreState(above, [LAPTOP]).y).toBe(0);
    expect(restoreState(barelyThere, [LAPTOP]).x).toBe(0);
    expect(restoreState({ ...barelyThere, x: 1366 - 160 }, [LAPTOP]).x).toBe(1206);
  });

  it('is never larger than its display', () => {
    const huge = { ...SAVED, x: 0, y: 0, width: 4000, height: 3000 };
    expect(restoreState(huge, [LAPTOP])).toMatchObject({ width: 1366, height: 728 });
  });

  it.each([undefined, 'x', {}, { ...SAVED, width: 0 }, { ...SAVED, x: Number.NaN }, { x: 1 }])(
    'is as on the first day when what was remembered is no state: %j',
    (saved) => {
      expect(restoreState(saved, [SECOND])).toEqual(restoreState(null, [SECOND]));
    },
  );

  it('does not depend on a display being there', () => {
    expect(restoreState(null, [])).toMatchObject({ width: 1440, height: 900 });
  });
});

describe('remembering where the window is', () => {
  beforeEach(() => {
    resetElectron();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function remembered() {
    const { fake, window } = fakeWindow();
    fake.bounds = { x: 1, y: 2, width: 1000, height: 700 };
    const set = vi.fn<(key: 'window', state: WindowState) => void>();
    rememberState(window, { get: () => null, set });
    return { fake, set };
  }

  it('writes once after the last of many moves', () => {
    const { fake, set } = remembered();
    for (let moves = 0; moves < 20; moves += 1) {
      fake.emit(moves % 2 === 0 ? 'move' : 'resize');
      vi.advanceTimersByTime(100);
    }
    expect(set).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    expect(set.mock.calls).toEqual([
      ['window', { x: 1, y: 2, width: 1000, height: 700, maximized: false }],
    ]);
  });

  it('writes at once when the window closes, and never after it is gone', () => {
    const { fake, set } = remembered();
    fake.emit('move');
    fake.close();
    expect(set).toHaveBeenCalledOnce();
    vi.runAllTimers();
    expect(set).toHaveBeenCalledOnce();
  });

  it('lets the window move although the disk is full', () => {
    const { fake, set } = remembered();
    set.mockImplementation(() => {
      throw new Error('ENOSPC');
    });
    expect(() => fake.emit('close')).not.toThrow();
    expect(set).toHaveBeenCalledOnce();
  });
});
