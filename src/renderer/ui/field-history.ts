/** What a field holds, and where its caret or selection is. */
export interface FieldMoment {
  value: string;
  start: number;
  end: number;
}

/** How a field was changed. */
export interface FieldChange {
  /** True for keys that type or delete; false for what comes at once: a paste, a word set right. */
  isTyped: boolean;
  isComposing: boolean;
  /** Milliseconds. */
  time: number;
}

interface FieldStep {
  before: FieldMoment;
  after: FieldMoment;
}

/** As many steps as the copy's history has. */
const DEPTH = 100;

/** A pause after which typing is a step of its own, in milliseconds: that of the copy's history. */
const PAUSE = 500;

/**
 * The steps of undo of one field. What is typed at one place without a pause is one step, as in the copy.
 * Nothing here reads more of the words than whether they are the same.
 */
export class FieldHistory {
  #done: FieldStep[] = [];
  #undone: FieldStep[] = [];
  #now: FieldMoment;
  /** The last change, while what is typed next may be a part of its step. */
  #open: FieldChange | null = null;

  /** @param now what the field holds before its first change */
  constructor(now: FieldMoment) {
    this.#now = now;
  }

  /** True when the field holds what the last change left in it. */
  holds(value: string): boolean {
    return this.#now.value === value;
  }

  /**
   * Takes the field as it is now. Words that came from elsewhere, from a replacement or another draft,
   * end the history: what was before them belongs to words that are gone.
   */
  look(now: FieldMoment): void {
    if (!this.holds(now.value)) {
      this.#done = [];
      this.#undone = [];
      this.#open = null;
    }
    this.#now = now;
  }

  /** Takes over how the window shows what was typed: without a last comma, as a date in words. */
  follow(now: FieldMoment): void {
    this.#now = now;
  }

  /** What comes next is a step of its own. */
  endStep(): void {
    this.#open = null;
  }

  /** Takes in a change. */
  change(after: FieldMoment, change: FieldChange): void {
    const before = this.#now;
    this.#now = after;
    if (before.value === after.value) return;
    this.#undone = [];
    const last = this.#done.at(-1);
    if (last !== undefined && this.#goesOn(last.after, before, change)) {
      last.after = after;
    } else {
      this.#done.push({ before, after });
      if (this.#done.length > DEPTH) this.#done.shift();
    }
    this.#open = change.isTyped ? change : null;
  }

  /** What the field held before the last step; null when there is none. */
  undo(): FieldMoment | null {
    const step = this.#done.pop();
    if (step === undefined) return null;
    this.#undone.push(step);
    return this.#goTo(step.before);
  }

  /** What the field held after the step that was undone last; null when there is none. */
  redo(): FieldMoment | null {
    const step = this.#undone.pop();
    if (step === undefined) return null;
    this.#done.push(step);
    return this.#goTo(step.after);
  }

  #goTo(moment: FieldMoment): FieldMoment {
    this.#open = null;
    this.#now = moment;
    return moment;
  }

  #goesOn(last: FieldMoment, before: FieldMoment, change: FieldChange): boolean {
    const open = this.#open;
    if (open === null || !change.isTyped) return false;
    // An input method replaces what it has written so far, for as long as it takes.
    if (open.isComposing && change.isComposing) return true;
    const isThere = before.start === before.end && before.start === last.end;
    return isThere && change.time - open.time <= PAUSE;
  }
}
