/** Runs tasks of the same key one after the other, and tasks of different keys side by side. */
export class KeyedQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs the task when all earlier ones of its key have ended, well or not. */
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
    const result = this.#afterEarlier(this.#last.get(key), task);
    this.#last.set(key, result);
    void this.#forget(key, result);
    return result;
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.allSettled(this.#last.values());
  }

  async #afterEarlier<Result>(
    earlier: Promise<unknown> | undefined,
    task: () => Promise<Result>,
  ): Promise<Result> {
    await Promise.allSettled([earlier]);
    return task();
  }

  /** A key whose last task has ended needs no place any more. */
  async #forget(key: string, result: Promise<unknown>): Promise<void> {
    await Promise.allSettled([result]);
    if (this.#last.get(key) === result) this.#last.delete(key);
  }
}
