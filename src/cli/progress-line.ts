import type { Terminal } from './terminal';

/** Where progress is shown: standard error, or what a test puts in its place. */
export interface ProgressStream {
  /** True for a terminal, whose last line can be written again. */
  isTTY?: boolean;
  /** Width of the terminal, in columns. */
  columns?: number;
  write(text: string): unknown;
}

/** Least time between two lines of progress, in milliseconds: in a terminal, and in a log. */
const PAUSE = { terminal: 100, log: 1000 };
const DEFAULT_COLUMNS = 80;
const CLEAR_LINE = '\r\u001B[2K';

/**
 * How far long work has come: on a terminal one line that is written again and again, elsewhere a line
 * now and then.
 */
export class ProgressLine {
  readonly #stream: ProgressStream;
  readonly #say: Terminal['say'];
  readonly #now: () => number;
  #last = -Infinity;
  #shown = false;

  /** @param now the clock, in milliseconds */
  constructor(
    terminal: Pick<Terminal, 'say'>,
    stream: ProgressStream = process.stderr,
    now: () => number = () => performance.now(),
  ) {
    this.#say = terminal.say;
    this.#stream = stream;
    this.#now = now;
  }

  /** Says how far it has come; the last file is said in any case. */
  show(done: number, total: number, what = ''): void {
    const isTerminal = this.#stream.isTTY === true;
    const now = this.#now();
    if (now - this.#last < PAUSE[isTerminal ? 'terminal' : 'log'] && done < total) return;
    this.#last = now;
    const line = `[${done}/${total}]${what === '' ? '' : ` ${what}`}`;
    if (!isTerminal) return this.#say(line);
    const width = (this.#stream.columns ?? DEFAULT_COLUMNS) - 1;
    this.#stream.write(`${CLEAR_LINE}${Array.from(line).slice(0, width).join('')}`);
    this.#shown = true;
  }

  /** Says a line that stays; the progress goes on below it. */
  say(line: string): void {
    this.end();
    this.#say(line);
  }

  /** Takes the line of progress away. */
  end(): void {
    if (this.#shown) this.#stream.write(CLEAR_LINE);
    this.#shown = false;
  }
}
