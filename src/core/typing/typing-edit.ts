import type { AidSettings } from './aid-settings';

/** A change of the text before the caret, counted in UTF-16 units back from the caret. */
export interface TypingEdit {
  /** Where it begins: this many units before the caret. */
  back: number;
  /** How many units it takes away. */
  length: number;
  /** What it puts there; may be empty. */
  insert: string;
  /** What belongs there instead when a letter follows at once. */
  beforeLetter?: string;
}

/** A key, or Enter, as a rule sees it. */
export interface TypedKey {
  /** What stands before the caret in its block, before the key; an image or the like is U+FFFC. */
  before: string;
  /** The one character that was typed; `\n` for Enter, which types nothing. */
  typed: string;
}

/**
 * One aid: what it changes once the key has been typed, or null. The edit is counted from the caret as
 * it stands after the key.
 */
export type TypingRule = (key: TypedKey, settings: AidSettings) => TypingEdit | null;
