/** Held by one window of the program as long as it is there. */
const LOCK = 'muharrir.first-window';

let answer: Promise<boolean> | undefined;

function takeLock(): Promise<boolean> {
  return new Promise((resolve) => {
    const held = navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Until the window goes.
      return lock === null ? undefined : new Promise<never>(() => undefined);
    });
    // Where a window must not have locks, there is none beside it that could tell.
    held.catch(() => resolve(true));
  });
}

/** True when no other window of the program is open. */
export function isFirstWindow(): Promise<boolean> {
  answer ??= takeLock();
  return answer;
}
