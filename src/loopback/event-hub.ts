import type { DeskEvent } from '#api/contract';

/** Hands every event of the desk and the host to whoever listens at that moment. */
export class EventHub {
  readonly #listeners = new Set<(event: DeskEvent) => void>();

  readonly emit = (event: DeskEvent): void => {
    for (const listener of this.#listeners) listener(event);
  };

  /** Calls back on every event; returns the function that stops it. */
  subscribe(listener: (event: DeskEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
