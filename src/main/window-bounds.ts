import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';

const stateSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximized: z.boolean(),
});

/** Where a window was: its normal bounds in device-independent pixels, and whether it filled the screen. */
export type WindowState = z.infer<typeof stateSchema>;

/** A place that remembers the window's state: an electron-store. */
export interface StateStore {
  get(key: 'window'): unknown;
  set(key: 'window', state: WindowState): void;
}

/** The smallest window in which library, sheet and inspector still fit. */
export const MINIMUM_SIZE = { width: 960, height: 600 };
const FIRST_SIZE = { width: 1440, height: 900 };

/** So much of a window's top edge must be on a display for an editor to take hold of it. */
const GRIP = { width: 160, height: 40 };

/** Bounds are written this long after the last move, in milliseconds. */
const WRITE_DELAY = 500;

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}

function canBeGrabbed(state: WindowState, area: Rectangle): boolean {
  return (
    overlap(state.x, state.width, area.x, area.width) >= GRIP.width &&
    overlap(state.y, GRIP.height, area.y, area.height) >= GRIP.height
  );
}

/**
 * The bounds for a new window.
 * @param saved what the store holds, of any shape
 * @param areas work areas of the displays that exist now, the primary one first
 * @returns the saved bounds, cut to their display; first-start bounds when there are none or their
 *   display is gone
 */
export function restoreState(saved: unknown, areas: readonly Rectangle[]): WindowState {
  const read = stateSchema.safeParse(saved);
  if (read.success) {
    const state = read.data;
    const area = areas.find((candidate) => canBeGrabbed(state, candidate));
    if (area !== undefined) {
      return {
        ...state,
        width: Math.min(state.width, area.width),
        height: Math.min(state.height, area.height),
      };
    }
  }
  const primary = areas[0] ?? { x: 0, y: 0, ...FIRST_SIZE };
  const width = Math.min(FIRST_SIZE.width, primary.width);
  const height = Math.min(FIRST_SIZE.height, primary.height);
  return {
    x: Math.round(primary.x + (primary.width - width) / 2),
    y: Math.round(primary.y + (primary.height - height) / 2),
    width,
    height,
    maximized: false,
  };
}

/** Remembers where the window is, shortly after it was moved and when it goes. */
export function rememberState(window: BrowserWindow, store: StateStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed()) return;
    const { x, y, width, height } = window.getNormalBounds();
    try {
      store.set('window', { x, y, width, height, maximized: window.isMaximized() });
    } catch {
      // A full disk must not keep a window from moving; where it stood is not worth a message.
    }
  };
  const writeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, WRITE_DELAY);
  };
  window.on('resize', writeSoon);
  window.on('move', writeSoon);
  window.on('maximize', writeSoon);
  window.on('unmaximize', writeSoon);
  window.on('close', write);
  window.on('closed', () => clearTimeout(timer));
}
