import type { JournalMark, JournalRecord, JournalReply } from '#api/journal-types';
import type { Article } from '#core/article/article';
import type { ArticleChange } from '#core/article/article-change';

/**
 * A record is cut this long after the first change that is in none, in milliseconds: with the way to
 * the disk, everything is there within a second.
 */
export const RECORD_DELAY = 300;

/** Waits between attempts after a record was refused, in milliseconds; the last one repeats. */
const RETRY_DELAYS = [1000, 2000, 5000];

/** What the writer records: the changes of one opening of a draft. */
export interface JournalSource {
  /** The revision on disk that the changes are based on. */
  base(): string;
  /** What changed since something was taken last; null when nothing did. */
  takeChange(): ArticleChange | null;
  /** Everything as it is now. */
  takeWhole(): Article;
  send(record: JournalRecord): Promise<JournalReply>;
  /** Told when it turns out that what is typed is in the journal, or that it is not. */
  onKept(kept: boolean): void;
}

export interface JournalOptions {
  /** Names this opening of the draft. */
  opening: string;
  /** True when changes cannot be built on what is on disk: the first record is a whole one. */
  startsWhole: boolean;
}

/**
 * Records what is typed while one types. One record is under way at a time, and none while a save is:
 * its base would be out of date. After a record that was not kept, or whose answer got lost, the next
 * one holds everything, which the journal accepts whatever it has.
 */
export class JournalWriter {
  readonly #source: JournalSource;
  readonly #opening: string;
  #sequence = 0;
  #unrecorded = false;
  #whole: boolean;
  #kept: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flight: Promise<void> | null = null;
  /** A record fell due while it could not be cut. */
  #due = false;
  #held = false;
  #failures = 0;
  #stopped = false;

  constructor(source: JournalSource, { opening, startsWhole }: JournalOptions) {
    this.#source = source;
    this.#opening = opening;
    this.#whole = startsWhole;
    // What a draft brings along beyond its file is what the journal gave it.
    this.#kept = startsWhole;
  }

  /** True when the journal has what was typed, but for what the next record is about to bring. */
  get kept(): boolean {
    return this.#kept;
  }

  /** Something changed. Cheap: it is called on every keystroke. */
  touch(): void {
    this.#unrecorded = true;
    this.#schedule(RECORD_DELAY);
  }

  /** What was recorded may have been dropped: everything has to be recorded once more. */
  touchAll(): void {
    this.#whole = true;
    this.touch();
  }

  /**
   * Records all changes and holds further records back until `release`, for a save of just this state.
   * The record is on its way before the save is, and need not be waited for.
   * @param read called in the same moment as the record is cut
   * @returns the mark that the save reaches up to, null when nothing was ever recorded; and what was read
   */
  async hold<Result>(read: () => Result): Promise<{ mark: JournalMark | null; state: Result }> {
    this.#held = true;
    await this.#flight;
    this.#cut();
    return { mark: this.#mark(), state: read() };
  }

  /** Records all changes; true when the journal then has everything. */
  async flush(): Promise<boolean> {
    await this.#flight;
    this.#cut();
    await this.#flight;
    return this.#kept && !this.#unrecorded;
  }

  /**
   * The save has been answered.
   * @param saved true when the draft file has everything up to the mark: changes can be built on that
   */
  release(saved: boolean): void {
    this.#held = false;
    if (saved) this.#whole = false;
    if (this.#flight === null) this.#goOn(RECORD_DELAY);
  }

  /** Records nothing more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #mark(): JournalMark | null {
    if (this.#sequence === 0) return null;
    return { opening: this.#opening, sequence: this.#sequence };
  }

  #schedule(delay: number): void {
    if (this.#stopped || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#held || this.#flight !== null) this.#due = true;
      else this.#cut();
    }, delay);
  }

  #next(): JournalRecord | null {
    const shared = {
      opening: this.#opening,
      sequence: this.#sequence + 1,
      base: this.#source.base(),
    };
    const change = this.#whole ? null : this.#source.takeChange();
    if (!this.#whole && change === null) return null;
    return change === null
      ? { ...shared, kind: 'whole', article: this.#source.takeWhole() }
      : { ...shared, kind: 'change', change };
  }

  #cut(): void {
    this.#due = false;
    if (this.#stopped || !this.#unrecorded) return;
    this.#unrecorded = false;
    const record = this.#next();
    if (record === null) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sequence = record.sequence;
    this.#whole = false;
    this.#flight = this.#fly(record);
  }

  async #fly(record: JournalRecord): Promise<void> {
    const delay = await this.#send(record);
    this.#flight = null;
    this.#goOn(delay);
  }

  #goOn(delay: number): void {
    if (this.#due && !this.#held) this.#cut();
    else if (this.#unrecorded) this.#schedule(delay);
  }

  /** @returns how long to wait before the next record, in milliseconds */
  async #send(record: JournalRecord): Promise<number> {
    const reply = await this.#source.send(record).catch(() => 'refused' as const);
    if (this.#stopped) return 0;
    if (reply === 'kept') {
      this.#failures = 0;
      this.#setKept(true);
      return RECORD_DELAY;
    }
    this.#whole = true;
    this.#unrecorded = true;
    if (reply === 'gap' && record.kind === 'change') return 0;
    this.#setKept(false);
    const delay = RETRY_DELAYS[Math.min(this.#failures, RETRY_DELAYS.length - 1)] ?? RECORD_DELAY;
    this.#failures += 1;
    return delay;
  }

  #setKept(kept: boolean): void {
    if (kept === this.#kept) return;
    this.#kept = kept;
    this.#source.onKept(kept);
  }
}
