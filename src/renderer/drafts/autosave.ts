/** A save starts this long after the last change, in milliseconds. */
export const IDLE_DELAY = 400;

/** While changes go on without a pause, a save starts at least this often, in milliseconds. */
export const LONGEST_DELAY = 2000;

/** Waits between attempts after a save failed, in milliseconds; the last one repeats. */
const RETRY_DELAYS = [1000, 2000, 5000];

export interface Autosave {
  /** Something changed. Cheap: it is called on every keystroke. */
  touch(): void;
  /** Saves now what is not saved yet; resolves when everything typed so far is saved or refused. */
  flush(): Promise<boolean>;
  /** Stops the timers; nothing is saved any more. */
  stop(): void;
}

/**
 * Decides when to save; one save is in flight at a time.
 * @param save saves everything typed so far; "retry" when the same save may succeed later, "refused"
 *   when only the editor can decide what happens next
 */
export function autosave(save: () => Promise<'saved' | 'retry' | 'refused'>): Autosave {
  let dirty = false;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let flight: Promise<boolean> | null = null;
  let failures = 0;
  let stopped = false;

  function clearTimers(): void {
    clearTimeout(idle);
    clearTimeout(longest);
    longest = undefined;
  }

  async function run(): Promise<boolean> {
    clearTimers();
    dirty = false;
    const result = await save();
    if (result === 'saved') {
      failures = 0;
      return true;
    }
    dirty = true;
    if (result === 'retry' && !stopped) {
      clearTimers();
      idle = setTimeout(start, RETRY_DELAYS[Math.min(failures, RETRY_DELAYS.length - 1)]);
      failures += 1;
    }
    return false;
  }

  function start(): void {
    if (flight !== null || !dirty) return;
    flight = run().then((saved) => {
      flight = null;
      // What was typed while the save was under way has set its timer, but may have found it busy.
      if (saved && dirty && !stopped) schedule();
      return saved;
    });
  }

  async function flush(): Promise<boolean> {
    if (flight === null) start();
    if (flight === null) return true;
    return (await flight) && flush();
  }

  function schedule(): void {
    clearTimeout(idle);
    idle = setTimeout(start, IDLE_DELAY);
    longest ??= setTimeout(() => {
      // Whether or not a save can start now: the next key sets the clock again.
      longest = undefined;
      start();
    }, LONGEST_DELAY);
  }

  return {
    touch() {
      dirty = true;
      if (!stopped) schedule();
    },
    flush,
    stop() {
      stopped = true;
      clearTimers();
    },
  };
}
