/** How long an answer waits for reading that is under way, in milliseconds. */
export interface Patience {
  /** With a list from before. */
  list: number;
  /** With none. */
  firstList: number;
  search: number;
}

/**
 * A folder of usual size is read in that time; for a large one what is known is answered, and the rest
 * is told of.
 */
export const USUAL_PATIENCE: Patience = { list: 50, firstList: 500, search: 1000 };

/** Waits for a promise, but no longer than so many milliseconds, if any number is given. */
export async function atMost(
  milliseconds: number | null,
  promise: Promise<unknown>,
): Promise<void> {
  if (milliseconds === null) {
    await promise;
    return;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([promise, timeout]);
  clearTimeout(timer);
}
