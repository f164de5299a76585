import type { EventHub } from './event-hub';

/** Asks every connected window to save what it holds, and knows when all have answered. */
export class FlushRound {
  readonly #windows = new Set<object>();
  readonly #missing = new Set<object>();
  #hadWindow = false;
  #arrive: () => void = () => undefined;
  /** Resolves when a window connects for the first time. */
  readonly firstWindow = new Promise<void>((resolve) => {
    this.#arrive = resolve;
  });
  #ticket = 0;
  #allSaved = true;
  #end: (() => void) | null = null;

  constructor(readonly events: Pick<EventHub, 'emit'>) {}

  /** How many windows are connected. */
  get size(): number {
    return this.#windows.size;
  }

  /** True once a window has been connected. */
  get hadWindow(): boolean {
    return this.#hadWindow;
  }

  join(window: object): void {
    this.#hadWindow = true;
    this.#arrive();
    this.#windows.add(window);
  }

  /** A window that goes away has answered all that it ever will. */
  leave(window: object): void {
    this.#windows.delete(window);
    this.#answered(window);
  }

  /** A window says that it saved, or could not save, what the flush of this ticket asked it for. */
  report(window: object, ticket: number, saved: boolean): void {
    if (ticket !== this.#ticket || !this.#missing.has(window)) return;
    this.#allSaved &&= saved;
    this.#answered(window);
  }

  /**
   * Asks all windows to save and waits for their answers.
   * @param limit how long to wait at most, in milliseconds
   * @returns whether every window answered that all is saved
   */
  async run(limit: number): Promise<boolean> {
    this.#ticket += 1;
    this.#allSaved = true;
    for (const window of this.#windows) this.#missing.add(window);
    if (this.#missing.size === 0) return true;
    const answered = new Promise<void>((resolve) => {
      this.#end = resolve;
    });
    const timer = setTimeout(() => this.#end?.(), limit);
    this.events.emit({ type: 'flushRequested', ticket: this.#ticket });
    await answered;
    clearTimeout(timer);
    this.#end = null;
    const all = this.#allSaved && this.#missing.size === 0;
    this.#missing.clear();
    return all;
  }

  #answered(window: object): void {
    if (this.#missing.delete(window) && this.#missing.size === 0) this.#end?.();
  }
}
