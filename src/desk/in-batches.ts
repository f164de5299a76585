import { setImmediate } from 'node:timers/promises';

/**
 * Does something with each of many values, some of them at once. Between two batches whatever else
 * waits in this thread has its turn.
 * @param size how many at once
 */
export async function inBatches<Value>(
  values: readonly Value[],
  size: number,
  task: (value: Value) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < values.length; start += size) {
    await Promise.all(values.slice(start, start + size).map(task));
    await setImmediate();
  }
}
