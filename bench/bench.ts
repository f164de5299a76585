/** A benchmark file's default export, or one of several: the same task done by several programs. */
export interface Bench {
  /** What is done, with its size: «10,000 words: body → HTML». */
  name: string;
  /** The case that the others are compared with. */
  baseline: string;
  /** How often a case runs in a round; a round's result is the mean. Default 1. */
  iterations?: number;
  /** Default 15. */
  rounds?: number;
  /** Rounds before those that count. Default 3. */
  warmUp?: number;
  /** What the cases measure; default milliseconds. Other things they measure themselves. */
  unit?: 'ms' | 'MB';
  /** What each program does; a promise is waited for. A case may measure itself: a number in `unit`. */
  cases: Record<string, () => unknown>;
  /** Runs after all rounds, whatever happened: closes browsers and the like. */
  close?: () => Promise<void>;
}
