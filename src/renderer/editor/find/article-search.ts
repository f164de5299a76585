import type { FindQuery, TextMatch } from '#core/find/find-query';
import { findPattern, type PatternFault } from '#core/find/find-pattern';
import { findWords } from '#core/find/find-words';
import type { Hit } from './hit';
import type { Passage } from './passages';
import { searchPatterns } from './search-patterns';

/** How long words are looked for at a time, in milliseconds, before keys get their turn. */
const SLICE = 6;

/** A hit with the groups of its pattern. */
export type FoundHit = Hit<TextMatch>;

/** Why nothing was looked for. */
export type SearchFault = PatternFault | 'too-long';

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 200 });
  });
}

/** Looks for the same words again and again while the article changes under them. */
export class ArticleSearch {
  readonly query: FindQuery;
  /** What was found in each text so far. */
  #known = new Map<string, TextMatch[]>();

  constructor(query: FindQuery) {
    this.query = query;
  }

  /**
   * Looks through passages; those that were looked through before cost nothing.
   * @returns the hits in their order, or what is wrong with the pattern
   * @throws AbortError when `signal` said so meanwhile
   */
  async run(passages: readonly Passage[], signal: AbortSignal): Promise<FoundHit[] | SearchFault> {
    const texts = [...new Set(passages.map(({ text }) => text))];
    const fault = this.query.isPattern
      ? await this.#matchPattern(texts, signal)
      : await this.#matchWords(texts, signal);
    if (fault !== null) return fault;
    this.#known = new Map(texts.map((text) => [text, this.#known.get(text) ?? []]));
    return passages.flatMap((passage) =>
      (this.#known.get(passage.text) ?? []).map((match) => ({ passage, match })),
    );
  }

  async #matchWords(texts: readonly string[], signal: AbortSignal): Promise<null> {
    const find = findWords(this.query);
    let end = performance.now() + SLICE;
    for (const text of texts) {
      if (this.#known.has(text)) continue;
      if (performance.now() > end) {
        await whenIdle();
        signal.throwIfAborted();
        end = performance.now() + SLICE;
      }
      this.#known.set(text, find?.(text) ?? []);
    }
    return null;
  }

  async #matchPattern(texts: readonly string[], signal: AbortSignal): Promise<SearchFault | null> {
    if (this.query.text === '') return null;
    const find = findPattern(this.query);
    if (typeof find === 'string') return find;
    const unknown = texts.filter((text) => !this.#known.has(text));
    if (unknown.length === 0) return null;
    const matches = await searchPatterns(this.query, unknown, signal);
    if (matches === null) return 'too-long';
    for (const [index, text] of unknown.entries()) this.#known.set(text, matches[index] ?? []);
    return null;
  }
}
