import type { DeskApi } from '#api/contract';
import {
  type DraftOrder,
  type DraftSummary,
  type LibraryFacts,
  type Period,
  type Snippet,
} from '#api/draft-types';
import { sameValue } from '#core/article/same-value';
import { observable, type Observable } from '../ui/observable';
import { draftFilterOf, type ListingFilter } from './listing-filter';
import { keepChoice, recallChoice } from './listing-memory';
import { asRefusal, type Refusal } from './library';

/** Drafts that are asked for at once. */
export const PAGE_SIZE = 60;

/** Drafts beyond the visible ones that are there already when one scrolls. */
const MARGIN = 20;

/** Pause after the last letter before it is searched for, in milliseconds. */
export const SEARCH_DELAY = 120;

/** A line of the list, and what was found in the draft when there was a search. */
export interface ListedDraft {
  draft: DraftSummary;
  snippets: Snippet[];
}

/** An answer to what the library was asked for: all of its length, and the pages read so far. */
export interface ListingView {
  /** Another number for every other question: the list then begins at its top. */
  question: number;
  /** The words that were searched for; "" for the list. */
  words: string;
  total: number;
  groups: { heading: Period | 'found'; count: number }[];
  /** True when nothing was found as typed, and these drafts only resemble it. */
  approximate: boolean;
  /** False while drafts are still being read, and a search may find more. */
  complete: boolean;
  pages: ReadonlyMap<number, ListedDraft[]>;
}

type Page = Omit<ListingView, 'question' | 'words' | 'pages'> & { drafts: ListedDraft[] };

type ListingDesk = Pick<DeskApi, 'listDrafts' | 'searchDrafts' | 'libraryFacts'>;

/** The line at a place of the list; undefined while its page is read. */
export function lineAt(view: ListingView, index: number): ListedDraft | undefined {
  return view.pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE];
}

/** The place of a draft in the list; -1 when none of the pages read has it. */
export function placeOf(view: ListingView, id: string): number {
  for (const [page, drafts] of view.pages) {
    const at = drafts.findIndex(({ draft }) => draft.id === id);
    if (at !== -1) return page * PAGE_SIZE + at;
  }
  return -1;
}

/**
 * The library's list of drafts, or of what a search found in them: as long as the desk says, its pages
 * read as they come into view.
 */
export class Listing {
  /** What is typed into the search box. */
  readonly words = observable('');
  readonly filter: Observable<ListingFilter>;
  readonly order: Observable<DraftOrder>;
  /** The last answer; null before the first. */
  readonly view: Observable<ListingView | null> = observable<ListingView | null>(null);
  readonly facts: Observable<LibraryFacts | null> = observable<LibraryFacts | null>(null);
  /** Why the last question has no answer. */
  readonly refusal: Observable<Refusal | null> = observable<Refusal | null>(null);
  readonly #desk: ListingDesk;
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
  #question = 0;
  /** The words of the question: those that were typed when the keyboard rested. */
  #asked = '';
  /** What is in view, from the first to the one after the last. */
  #visible = { from: 0, to: 1 };
  /** Only answers to the last reading of the list count. */
  #reading = 0;
  #underWay = new Set<number>();
  #refreshing = false;
  #again = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param storage keeps order and filter over a reload of the window */
  constructor(desk: ListingDesk, storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#desk = desk;
    this.#storage = storage;
    const { order, filter } = recallChoice(storage);
    this.order = observable(order);
    this.filter = observable(filter);
  }

  /** Searches for the words, once the keyboard rests; without any the list comes back at once. */
  search(words: string): void {
    this.words.set(words);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#searchNow(), words.trim() === '' ? 0 : SEARCH_DELAY);
  }

  /** Narrows the list down, or changes how it is narrowed down. */
  narrow(changes: Partial<ListingFilter>): void {
    this.filter.set({ ...this.filter.get(), ...changes });
    this.#askOtherwise();
  }

  sort(order: DraftOrder): void {
    if (order === this.order.get()) return;
    this.order.set(order);
    this.#askOtherwise();
  }

  /** Says which places are in view, `to` excluded; what is missing there is read. */
  show(from: number, to: number): void {
    this.#visible = { from, to };
    for (const page of this.#missing()) void this.#readPage(page);
  }

  /** Reads again what is in view, in the background: what is shown stays until the answer is there. */
  refresh(): void {
    if (this.#refreshing) {
      this.#again = true;
      return;
    }
    void this.#refreshUntilFresh();
  }

  async #refreshUntilFresh(): Promise<void> {
    this.#refreshing = true;
    do {
      this.#again = false;
      // One after the other: what changes meanwhile is read once more, however often it does.
      await Promise.all([this.#readAgain(), this.#readFacts()]);
    } while (this.#again);
    this.#refreshing = false;
  }

  #searchNow(): void {
    const words = this.words.get().trim();
    if (words === this.#asked) return;
    this.#asked = words;
    this.#ask();
  }

  #askOtherwise(): void {
    keepChoice(this.#storage, { order: this.order.get(), filter: this.filter.get() });
    this.#ask();
  }

  #ask(): void {
    this.#question += 1;
    this.#visible = { from: 0, to: 1 };
    void this.#readAgain();
  }

  #pagesInView(): number[] {
    const first = Math.floor(Math.max(0, this.#visible.from - MARGIN) / PAGE_SIZE);
    const last = Math.floor((this.#visible.to - 1 + MARGIN) / PAGE_SIZE);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }

  #missing(): number[] {
    const view = this.view.get();
    if (view === null || view.question !== this.#question) return [];
    return this.#pagesInView().filter(
      (page) => page * PAGE_SIZE < view.total && !view.pages.has(page) && !this.#underWay.has(page),
    );
  }

  /** Reads what is in view and forgets the other pages: they may be old. */
  async #readAgain(): Promise<void> {
    this.#reading += 1;
    const reading = this.#reading;
    const question = { question: this.#question, words: this.#asked };
    this.#underWay.clear();
    const numbers = this.#pagesInView();
    try {
      const read = await Promise.all(numbers.map((page) => this.#read(page)));
      const [first] = read;
      if (reading !== this.#reading || first === undefined) return;
      const { total, groups, approximate, complete } = first;
      const pages = new Map(read.map(({ drafts }, index) => [numbers[index] ?? 0, drafts]));
      this.refusal.set(null);
      this.view.set({ ...question, total, groups, approximate, complete, pages });
      // One may have scrolled on meanwhile.
      this.show(this.#visible.from, this.#visible.to);
    } catch (error) {
      if (reading !== this.#reading) return;
      // A list that is a little old serves; that of another question does not.
      if (this.view.get()?.question === this.#question) return;
      this.view.set(null);
      this.refusal.set(asRefusal(error));
    }
  }

  async #readPage(page: number): Promise<void> {
    const reading = this.#reading;
    this.#underWay.add(page);
    try {
      const { drafts, total } = await this.#read(page);
      const view = this.view.get();
      if (reading !== this.#reading || view === null) return;
      this.view.set({ ...view, pages: new Map(view.pages).set(page, drafts) });
      if (total !== view.total) this.refresh();
    } catch (error) {
      if (reading === this.#reading) this.refusal.set(asRefusal(error));
    } finally {
      if (reading === this.#reading) this.#underWay.delete(page);
    }
  }

  async #read(page: number): Promise<Page> {
    const filter = draftFilterOf(this.filter.get(), Date.now());
    const [offset, count] = [page * PAGE_SIZE, PAGE_SIZE];
    if (this.#asked === '') {
      const order = this.order.get();
      const { total, groups, drafts } = await this.#desk.listDrafts({
        filter,
        order,
        offset,
        count,
      });
      return {
        total,
        groups: groups.map(({ period, count: size }) => ({ heading: period, count: size })),
        approximate: false,
        complete: true,
        drafts: drafts.map((draft) => ({ draft, snippets: [] })),
      };
    }
    const found = await this.#desk.searchDrafts(this.#asked, filter, offset, count);
    return {
      total: found.total,
      groups: found.total === 0 ? [] : [{ heading: 'found', count: found.total }],
      approximate: found.approximate,
      complete: found.complete,
      drafts: found.hits,
    };
  }

  async #readFacts(): Promise<void> {
    try {
      const facts = await this.#desk.libraryFacts();
      // Most saves change none of them: whoever shows them need not be drawn again.
      if (!sameValue(facts, this.facts.get())) this.facts.set(facts);
    } catch {
      // The list says why the desk does not answer; the filters do without their counts.
    }
  }
}
