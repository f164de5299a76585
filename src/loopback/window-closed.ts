import { setTimeout as wait } from 'node:timers/promises';
import type { OpenedWindow } from './app-window';
import type { Served } from './serve';

/** How long a window may be without its line, in milliseconds, while its page is loaded again. */
const RELOADING = 3000;

/** How long a browser that was running already may take to show the window, in milliseconds. */
const TAKING_OVER = 15_000;

const LOOK_EVERY = 250;

/**
 * Resolves when the window is no longer there. That the browser's process ended does not say so: when
 * one with the same profile is running, it takes the window over and the new process ends at once.
 * @returns `never-opened` when the browser ended and no window ever connected
 */
export async function windowClosed(
  window: Pick<OpenedWindow, 'ended'>,
  served: Pick<Served, 'windows' | 'hadWindow'>,
): Promise<'closed' | 'never-opened'> {
  const ran = await window.ended;
  let waited = 0;
  for (;;) {
    if (served.windows() > 0) waited = 0;
    const patience = served.hadWindow() ? RELOADING : ran ? TAKING_OVER : 0;
    if (waited >= patience) return served.hadWindow() ? 'closed' : 'never-opened';
    await wait(LOOK_EVERY, undefined, { ref: false });
    waited += LOOK_EVERY;
  }
}
