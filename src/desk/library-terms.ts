import MiniSearch, { type AsPlainObject, type Options, type Query } from 'minisearch';
import type { QueryWord, SearchQuery } from '#core/search/parse-query';
import type { SearchField } from '#core/search/search-fields';
import { stems as stemsOf, withoutProclitics } from '#core/search/stem';
import { tokens } from '#core/search/tokens';

/** What the words of an article weigh: those of its title more than those about it, these more than its text. */
const WEIGHTS = ['title', 'about', 'text'] as const;

type Weight = (typeof WEIGHTS)[number];

const PARTS: Record<Weight, readonly SearchField[]> = {
  title: ['headline', 'kicker'],
  about: ['subheadline', 'byline', 'dateline', 'sources', 'relatedLinks', 'category', 'tags'],
  text: ['body', 'notes'],
};

type Indexed = { id: string } & Record<Weight, string>;

const OPTIONS: Options<Indexed> = {
  fields: [...WEIGHTS],
  tokenize: (text) => tokens(text).flatMap(({ word }) => word.stems),
  processTerm: (term) => term,
  // What is looked for has been taken apart already.
  searchOptions: { tokenize: (term) => [term], combineWith: 'AND' },
};

/** A draft that has all that was looked for. */
export interface Found {
  id: string;
  /** The lower, the better. */
  rank: number;
  /** The stems in it by which it was found. */
  terms: string[];
}

/** Letters of a term that may be wrong. A typo in a short word is another word. */
function typosIn(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 8 ? 1 : 2;
}

/** The word with two neighbouring letters in each other's place, for each two of them. */
function swapped(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => {
    const [letter, next] = [word.charAt(at), word.charAt(at + 1)];
    return `${word.slice(0, at)}${next}${letter}${word.slice(at + 2)}`;
  });
}

/**
 * What a mistyped word may have been meant to be. What is taken for its ending may be the mistake
 * itself, «الحكوة», so that it is looked for with its ending, too.
 */
function resembling({ folded, stems }: QueryWord): Query[] {
  const typed = [...new Set([...stems, ...withoutProclitics(folded)])];
  const meant = folded.length < 4 ? [] : swapped(folded).flatMap((word) => stemsOf(word));
  return [{ queries: typed, combineWith: 'OR', fuzzy: typosIn }, ...meant];
}

function queryFor(word: QueryWord, approximate: boolean): Query {
  const { stems, prefixes } = word;
  const queries: Query[] = [...stems];
  for (const prefix of prefixes) {
    // Half of all words begin with some letter: one letter alone is looked for in titles.
    const fields: string[] = prefix.length > 1 ? [...WEIGHTS] : ['title'];
    queries.push({ queries: [prefix], prefix: true, fields });
  }
  if (approximate) queries.push(...resembling(word));
  return { queries, combineWith: 'OR' };
}

/** How well a draft has a word: by where it stands, and whole words before unfinished ones. */
function rankOf(word: QueryWord, match: Record<string, string[]>): number {
  let best = WEIGHTS.length * 2;
  for (const [term, fields] of Object.entries(match)) {
    const whole = word.stems.includes(term);
    if (!whole && !word.prefixes.some((prefix) => term.startsWith(prefix))) continue;
    const place = WEIGHTS.findIndex((weight) => fields.includes(weight));
    best = Math.min(best, place * 2 + (whole ? 0 : 1));
  }
  return best;
}

/** Which stems stand in which draft, and in which part of it. */
export class TermIndex {
  #index = new MiniSearch<Indexed>(OPTIONS);

  get size(): number {
    return this.#index.documentCount;
  }

  set(id: string, texts: Record<SearchField, string>): void {
    this.delete(id);
    const join = (weight: Weight) => PARTS[weight].map((part) => texts[part]).join('\n');
    this.#index.add({ id, title: join('title'), about: join('about'), text: join('text') });
  }

  delete(id: string): void {
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /**
   * The drafts that have each word of the query, in any order.
   * @param approximate lets words be mistyped; then the best is what resembles most
   */
  find(query: SearchQuery, approximate: boolean): Found[] {
    const words = query.flat();
    if (words.length === 0) return [];
    const queries = words.map((word) => queryFor(word, approximate));
    return this.#index.search({ queries, combineWith: 'AND' }).map(({ id, score, match }) => ({
      id: String(id),
      rank: approximate ? -score : words.reduce((sum, word) => sum + rankOf(word, match), 0),
      terms: Object.keys(match),
    }));
  }

  toJSON(): AsPlainObject {
    return this.#index.toJSON();
  }

  /** Takes over what `toJSON` gave, a little at a time. */
  async load(saved: AsPlainObject): Promise<void> {
    this.#index = await MiniSearch.loadJSAsync<Indexed>(saved, OPTIONS);
  }
}
