import { foldArabic } from '#core/copy/fold-arabic';

/** What a command is found by. */
export interface CommandWords {
  /** Its names in both languages, that of the interface first. */
  names: string[];
  /** Further words, in both languages. */
  more: string;
}

function folded(text: string): string {
  return foldArabic(text).toLowerCase().trim();
}

/** True when every word that was typed begins a word of the text, with or without its article. */
function beginsWords(typed: string[], text: string): boolean {
  const words = text.split(/\s+/u).flatMap((word) => [word, word.replace(/^ال/u, '')]);
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

/** How well a command fits, 0 best; null when it does not. */
function rankOf(typed: string, parts: string[], { names, more }: CommandWords): number | null {
  const titles = names.map(folded);
  if (titles.some((title) => title.startsWith(typed))) return 0;
  if (titles.some((title) => beginsWords(parts, title))) return 1;
  if (beginsWords(parts, [...titles, folded(more)].join(' '))) return 2;
  return titles.some((title) => title.includes(typed)) ? 3 : null;
}

/**
 * The commands that typed words find, the best first; those that fit alike keep their order. Arabic is
 * compared folded: without hamza, harakat and the difference between ة and ه.
 * @param query "" finds all
 */
export function matchCommands<T>(
  commands: readonly T[],
  wordsOf: (command: T) => CommandWords,
  query: string,
): T[] {
  const typed = folded(query);
  if (typed === '') return [...commands];
  const parts = typed.split(/\s+/u);
  return commands
    .flatMap((command) => {
      const rank = rankOf(typed, parts, wordsOf(command));
      return rank === null ? [] : [{ command, rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ command }) => command);
}
