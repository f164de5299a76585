import type { DeskEvent } from '#api/contract';

/** Hands every event of the desk and the host to whoever listens at that moment. */
export class EventHub {
  readonly #listeners = new Set<(event: DeskEvent) => void>();

  readonly emit = (event: DeskEvent): void => {
    for (const listener of this.#listeners) listener(event);
  };

  #kept: DeskEvent[] = [];

  /** Keeps an event for the window that asks next. A window that asks is one that listens. */
  keep(event: DeskEvent): void {
    this.#kept.push(event);
  }

  /** Hands out what was kept, once. */
  takeKept(): DeskEvent[] {
    const kept = this.#kept;
    this.#kept = [];
    return kept;
  }

  /** Calls back on every event; returns the function that stops it. */
  subscribe(listener: (event: DeskEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
