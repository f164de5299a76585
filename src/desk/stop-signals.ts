const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * The signals that ask the program to end. They are held off until `release`, and not just once: the
 * settings library answers a signal by sending it to the process again, which would end the program
 * in the middle of saving.
 */
export class StopSignals {
  /** Resolves when the first of them arrives. */
  readonly first: Promise<void>;
  #arrive: () => void = () => undefined;

  /** @param onSignal told of every one of them */
  constructor(onSignal: () => void = () => undefined) {
    this.first = new Promise((resolve) => {
      this.#arrive = () => {
        resolve();
        onSignal();
      };
    });
    for (const signal of SIGNALS) process.on(signal, this.#arrive);
  }

  /** Leaves the signals to the system again. */
  release(): void {
    for (const signal of SIGNALS) process.off(signal, this.#arrive);
  }
}
