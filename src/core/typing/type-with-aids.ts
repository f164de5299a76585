import type { AidSettings } from './aid-settings';
import { ellipsisRule } from './ellipsis-rule';
import { houseDigit } from './house-digit';
import { punctuationRule } from './punctuation-rule';
import { quotesRule } from './quotes-rule';
import { spacesRule } from './spaces-rule';
import { isLatinLetter } from './text-before';
import type { TypedKey, TypingEdit, TypingRule } from './typing-edit';
import { wawRule } from './waw-rule';

/** What an aid made just now, right before the caret: the next key may show that it was wrong. */
export interface RecentAid {
  /** What was typed. */
  typed: string;
  /** What stands there. */
  shown: string;
  /** What belongs there instead when a letter follows at once. */
  beforeLetter?: string;
}

/** What a key comes to: first the text as it was typed, then, one step of undo, the aid's change. */
export interface AidedKey {
  /** UTF-16 units before the caret that give way to `literal`: the number that goes on. */
  taken: number;
  /** What is typed, literally. */
  literal: string;
  /** What the aid makes of it. */
  edit: TypingEdit;
  /** What the next key is to know. */
  recent: RecentAid | null;
}

const RULES: TypingRule[] = [ellipsisRule, quotesRule, punctuationRule, wawRule, spacesRule];

/** Keys that an aid may follow; for all others nothing needs to be read. */
const TRIGGERS = /^[\s,;?".%٪‰،؛؟!:…)\]«»‹›\p{Nd}]$/u;

/** Whether the key can have an aid at all. It looks at nothing but the key: it runs on every one. */
export function mayHaveAid(typed: string, recent: RecentAid | null): boolean {
  return recent !== null || TRIGGERS.test(typed);
}

/** «1,5», «5G», «....»: what follows shows that the mark, the digits, the dots were meant as typed. */
function isTakenBack(recent: RecentAid, typed: string): boolean {
  if (/^\p{Nd}+$/u.test(recent.typed)) return isLatinLetter(typed) && /^[0-9]/u.test(recent.typed);
  if (recent.typed === '...') return typed === '.';
  return /^[,;?]$/u.test(recent.typed) && /^[0-9]$|\p{Script=Latin}/u.test(typed);
}

/** What belongs in the place of what an aid made, now that a key follows; null when it is right. */
function correction(recent: RecentAid, typed: string): string | null {
  if (recent.beforeLetter !== undefined && /\p{L}/u.test(typed)) return recent.beforeLetter;
  return isTakenBack(recent, typed) ? recent.typed : null;
}

/** What the next key is to know of a change that ends at the caret; Enter has left the place. */
function recentAid(
  { before, typed }: TypedKey,
  { back, length, insert, beforeLetter }: TypingEdit,
): RecentAid | null {
  if (typed === '\n' || back !== length) return null;
  const recent = { typed: (before + typed).slice(-back), shown: insert };
  return beforeLetter === undefined ? recent : { ...recent, beforeLetter };
}

function typeDigit(key: TypedKey, recent: RecentAid | null, house: string): AidedKey {
  // The digits of a number are one step: undo gives all of them back as they were typed.
  const goesOn = recent !== null && /^\p{Nd}+$/u.test(recent.typed);
  const literal = (goesOn ? recent.typed : '') + key.typed;
  const shown = (goesOn ? recent.shown : '') + house;
  return {
    taken: goesOn ? recent.shown.length : 0,
    literal,
    edit: { back: literal.length, length: literal.length, insert: shown },
    recent: { typed: literal, shown },
  };
}

/**
 * What the aids make of a key; null when it is typed as it is.
 * @param recent what the key before it made, if it was an aid and the caret has not moved since
 */
export function typeWithAids(
  key: TypedKey,
  recent: RecentAid | null,
  settings: AidSettings,
): AidedKey | null {
  const literal = key.typed === '\n' ? '' : key.typed;
  const corrected = recent && correction(recent, key.typed);
  if (recent !== null && corrected !== null) {
    const { length } = recent.shown;
    const edit = { back: length + literal.length, length, insert: corrected };
    return { taken: 0, literal, edit, recent: null };
  }
  const house = houseDigit(key, settings);
  if (house !== null) return typeDigit(key, recent, house);
  for (const rule of RULES) {
    const edit = rule(key, settings);
    if (edit === null) continue;
    return { taken: 0, literal, edit, recent: recentAid(key, edit) };
  }
  return null;
}
