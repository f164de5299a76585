import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Mapping } from '@tiptap/pm/transform';
import type { FindQuery } from '#core/find/find-query';
import { expandReplacement } from '#core/find/expand-replacement';
import type { DraftSession } from '../../drafts/draft-session';
import { observable, type Observable } from '../../ui/observable';
import { ArticleSearch, type FoundHit, type SearchFault } from './article-search';
import { currentMark, hitMarks } from './find-marks';
import { focusedSpot } from './focused-spot';
import { goToHit } from './go-to-hit';
import { bodySpot, compareSpots, hitFrom, hitSpot, rangeInBody, type Spot } from './hit';
import { articlePassages } from './passages';
import { replaceHits } from './replace-hits';
import { scrollToHit } from './scroll-to-hit';

/** Pause after the last change of the article before it is searched again, in milliseconds. */
const PAUSE = 250;

/** How many hits in the copy are marked; the others are counted, gone to and replaced all the same. */
const MOST_MARKED = 2000;

/** What the find bar shows. */
export interface FindState {
  hits: readonly FoundHit[];
  /** The hit that one is at, by its index; -1 when there is none. */
  current: number;
  fault: SearchFault | null;
  /** Whether the query has been looked for; false until then, and while it is empty. */
  isDone: boolean;
}

const NOTHING: FindState = { hits: [], current: -1, fault: null, isDone: false };

/** A search that follows the article while the find bar is open. */
export class FindSession {
  readonly state: Observable<FindState> = observable(NOTHING);
  readonly #editor: Editor;
  readonly #session: DraftSession;
  #search: ArticleSearch;
  /** From where the next hit is looked for. */
  #from: Spot;
  /** What became of the copy since the hits were found, and since they are looked for again. */
  #mapping = new Mapping();
  #pending = new Mapping();
  #running: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: () => void = () => undefined;

  constructor(editor: Editor, session: DraftSession, query: FindQuery) {
    this.#editor = editor;
    this.#session = session;
    this.#search = new ArticleSearch(query);
    this.#from = focusedSpot(editor, session.fields.get()) ?? [0, 0, 0];
  }

  /** Follows the article, until the function that it answers is called. */
  start(): () => void {
    const onTransaction = ({ transaction }: { transaction: { mapping: Mapping } }) => {
      this.#mapping.appendMapping(transaction.mapping);
      this.#pending.appendMapping(transaction.mapping);
    };
    this.#editor.on('transaction', onTransaction);
    const stopChanges = this.#session.changes.subscribe(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.refresh(), PAUSE);
    });
    this.#stop = () => {
      this.#editor.off('transaction', onTransaction);
      stopChanges();
      clearTimeout(this.#timer);
      this.#running?.abort();
      this.state.set(NOTHING);
      if (!this.#editor.isDestroyed) this.#mark();
    };
    return () => this.#stop();
  }

  /** Looks for something else, from where the last search was. */
  async look(query: FindQuery): Promise<void> {
    this.#search = new ArticleSearch(query);
    await this.refresh();
    this.#show();
  }

  /** Searches the article as it is now. Stays at the hit where it was, or goes to the one after. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#from = this.#spotNow();
    const isEmpty = this.#search.query.text === '';
    this.#pending = new Mapping();
    const passages = articlePassages(this.#session.fields.get(), this.#editor.state.doc);
    try {
      const found = isEmpty ? [] : await this.#search.run(passages, running.signal);
      if (running.signal.aborted) return;
      const hits = typeof found === 'string' ? [] : found;
      const fault = typeof found === 'string' ? found : null;
      const current = hitFrom(hits, this.#from);
      // The article may have changed while it was searched.
      this.#mapping = this.#pending;
      this.#pending = new Mapping();
      this.state.set({ hits, current, fault, isDone: !isEmpty });
      this.#mark();
    } catch (error) {
      if (!running.signal.aborted) throw error;
    }
  }

  /** Goes to the next hit or the one before, from the caret where that is in the article. */
  step(by: 1 | -1): void {
    const { hits, current } = this.state.get();
    if (hits.length === 0) return;
    const caret = focusedSpot(this.#editor, this.#session.fields.get());
    const next = caret === null ? current + by : this.#neighbour(caret, by);
    this.#goTo((next + hits.length) % hits.length);
    if (caret !== null) this.#select(this.state.get().hits[this.state.get().current]);
  }

  /** Goes to a hit, by its index. */
  #goTo(current: number): void {
    const hit = this.state.get().hits[current];
    if (hit === undefined) return;
    this.#from = hitSpot(hit);
    this.state.set({ ...this.state.get(), current });
    this.#markCurrent();
    this.#show();
  }

  #show(): void {
    const { hits, current } = this.state.get();
    const hit = hits[current];
    if (hit !== undefined) scrollToHit(this.#editor, hit);
  }

  #neighbour(caret: Spot, by: 1 | -1): number {
    const { hits } = this.state.get();
    const isPast = (hit: FoundHit) => compareSpots(hitSpot(hit), caret) * by > 0;
    return by > 0 ? Math.max(hits.findIndex(isPast), 0) : hits.findLastIndex(isPast);
  }

  /** Ends the search: the hit that one is at is selected and has the focus. */
  leave(): void {
    const { hits, current } = this.state.get();
    // First the marks: what is drawn anew later would take the caret back from where it went since.
    this.#stop();
    this.#select(hits[current]);
  }

  #select(hit: FoundHit | undefined): void {
    if (hit === undefined) this.#editor.view.focus();
    else goToHit(this.#editor, this.#session, hit, this.#mapping);
  }

  /** Puts words in the place of the hit that one is at, and goes on to the next one. */
  async replaceOne(template: string): Promise<number> {
    await this.refresh();
    const { hits, current } = this.state.get();
    const hit = hits[current];
    if (hit === undefined) return 0;
    const words = this.#replace([hit], template);
    if (words === null) return 0;
    const [field, line, offset] = hitSpot(hit);
    this.#from =
      hit.passage.kind === 'text' ? bodySpot(line + words) : [field, line, offset + words];
    this.state.set({ ...this.state.get(), current: -1 });
    await this.refresh();
    this.#show();
    return 1;
  }

  /** Puts words in the place of every hit. @returns how many there were */
  async replaceAll(template: string): Promise<number> {
    await this.refresh();
    const { hits } = this.state.get();
    const words = hits.length > 0 ? this.#replace(hits, template) : null;
    await this.refresh();
    return words === null ? 0 : hits.length;
  }

  /** @returns the length of the words that were put in first; null when the hits are out of date */
  #replace(hits: readonly FoundHit[], template: string): number | null {
    if (this.#mapping.maps.length > 0) return null;
    const { isPattern } = this.#search.query;
    const replacements = hits.map((hit) => ({
      hit,
      words: isPattern ? expandReplacement(template, hit.passage.text, hit.match) : template,
    }));
    const { view } = this.#editor;
    view.dispatch(replaceHits(this.#editor.state, replacements));
    // What is typed next is another step of the history.
    view.dispatch(closeHistory(this.#editor.state.tr));
    return replacements[0]?.words.length ?? 0;
  }

  /** Where one is, after what became of the copy. */
  #spotNow(): Spot {
    const { hits, current } = this.state.get();
    const hit = hits[current];
    if (hit === undefined || hit.passage.kind === 'field') return this.#from;
    const range = rangeInBody(hit, this.#mapping);
    const offset = hit.passage.kind === 'attribute' ? hit.match.from : 0;
    return range === null ? this.#from : bodySpot(range.from, offset);
  }

  #rangeOf(hit: FoundHit): { from: number; to: number; isNode: boolean }[] {
    const range = rangeInBody(hit, this.#mapping);
    return range === null ? [] : [{ ...range, isNode: hit.passage.kind === 'attribute' }];
  }

  #mark(): void {
    const { hits } = this.state.get();
    hitMarks.set(
      this.#editor.view,
      hits.flatMap((hit) => this.#rangeOf(hit)).slice(0, MOST_MARKED),
    );
    this.#markCurrent();
  }

  #markCurrent(): void {
    const { hits, current } = this.state.get();
    const hit = hits[current];
    currentMark.set(this.#editor.view, hit === undefined ? [] : this.#rangeOf(hit));
  }
}
