import type { JournalMark } from '#api/journal-types';
import { ARTICLE_FORMAT, ARTICLE_VERSION, type Article } from '#core/article/article';
import { applyChange } from '#core/article/article-change';
import { readArticle, readArticleText } from '#core/article/read-article';
import { encodeDraft } from './encode-draft';
import type { JournalEntry } from './journal-line';
import { revisionOf } from './revision';

/** What a journal makes of one opening of a draft. */
export interface Replay {
  /** The last record that is in it. */
  mark: JournalMark;
  /** That, and the last ones of openings whose words went into this one. */
  family: JournalMark[];
  /** When that was written, ISO 8601, UTC. */
  at: string;
  /** The draft with every word. */
  article: Article;
  /** True when a file of this revision held a part of these words, or what they were added to. */
  includes(id: string, revision: string): boolean;
}

/** An opening, as far as it has been read. */
class Opening {
  article: Article | null = null;
  readonly bases = new Set<string>();
  readonly states: Article[] = [];
  readonly follows: JournalMark[] = [];
  sequence = 0;
  at = '';

  constructor(readonly name: string) {}

  get mark(): JournalMark {
    return { opening: this.name, sequence: this.sequence };
  }

  /** False when the entry cannot be built on what was read before. */
  take(entry: JournalEntry): boolean {
    const next = this.#after(entry);
    if (next === null) return false;
    this.article = next.article;
    this.sequence = next.sequence;
    this.at = entry.at;
    if (entry.kind === 'record') this.follows.push(...entry.follows);
    this.bases.add(entry.kind === 'base' ? entry.revision : entry.record.base);
    this.states.push(next.article);
    return true;
  }

  #after(entry: JournalEntry): { article: Article; sequence: number } | null {
    if (entry.kind === 'base') {
      const { article, readOnly } = readArticleText(entry.text);
      return readOnly ? null : { article, sequence: entry.sequence };
    }
    const { record } = entry;
    const { sequence } = record;
    if (record.kind === 'whole') return { article: record.article, sequence };
    if (this.article === null || sequence !== this.sequence + 1) return null;
    const article = applyChange(this.article, record.change);
    return { article: { ...article, format: ARTICLE_FORMAT, version: ARTICLE_VERSION }, sequence };
  }
}

/** As the one reader reads it: a change may have brought anything. Null when it does not. */
function readState(state: Article): Article | null {
  try {
    return readArticle(state).article;
  } catch {
    return null;
  }
}

function isState(state: Article, id: string, revision: string): boolean {
  const article = readState(state);
  return article !== null && revisionOf(encodeDraft(id, article)) === revision;
}

function sequenceOf(entry: JournalEntry): number {
  return entry.kind === 'base' ? entry.sequence : entry.record.sequence;
}

/** The opening that an entry is of, and how far it reaches. */
export function markOf(entry: JournalEntry): JournalMark {
  const { opening } = entry.kind === 'base' ? entry : entry.record;
  return { opening, sequence: sequenceOf(entry) };
}

function takeAll(entries: readonly JournalEntry[]) {
  const openings = new Map<string, Opening>();
  const lost: JournalEntry[] = [];
  // An opening may be spread over two files; those of the same number stay as they were written.
  for (const entry of entries.toSorted((a, b) => sequenceOf(a) - sequenceOf(b))) {
    const { opening: name } = markOf(entry);
    const opening = openings.get(name) ?? new Opening(name);
    openings.set(name, opening);
    try {
      if (!opening.take(entry)) lost.push(entry);
    } catch {
      lost.push(entry);
    }
  }
  for (const opening of openings.values()) {
    opening.article = opening.article === null ? null : readState(opening.article);
    if (opening.article !== null) continue;
    openings.delete(opening.name);
    lost.push(...entries.filter((entry) => markOf(entry).opening === opening.name));
  }
  return { openings, lost };
}

/** Entries that stand on something that is not there: what they say can no longer be made out. */
export function unplayable(entries: readonly JournalEntry[]): Set<JournalEntry> {
  return new Set(takeAll(entries).lost);
}

/** The opening that has the words of this one in the end; itself when no other took them. */
function heirOf(opening: Opening, openings: Map<string, Opening>): Opening {
  const seen = new Set<Opening>();
  const heirAfter = ({ name, sequence }: Opening): Opening | undefined =>
    [...openings.values()].find(
      (other) =>
        !seen.has(other) &&
        other.follows.some((mark) => mark.opening === name && sequence <= mark.sequence),
    );
  let last = opening;
  for (let heir: Opening | undefined = opening; heir !== undefined; heir = heirAfter(last)) {
    seen.add(heir);
    last = heir;
  }
  return last;
}

/**
 * Puts the draft together that each opening had come to, the one that was written to last first. One
 * whose words went into another is not listed by itself.
 */
export function replayJournal(entries: readonly JournalEntry[]): Replay[] {
  const { openings } = takeAll(entries);
  const families = new Map<Opening, Opening[]>();
  for (const opening of openings.values()) {
    const heir = heirOf(opening, openings);
    families.set(heir, [...(families.get(heir) ?? []), opening]);
  }
  return [...families]
    .flatMap(([heir, family]): Replay[] =>
      heir.article === null
        ? []
        : [
            {
              mark: heir.mark,
              family: family.map(({ mark }) => mark),
              at: heir.at,
              article: heir.article,
              includes: (id, revision) =>
                family.some(({ bases }) => bases.has(revision)) ||
                family.some(({ states }) => states.some((state) => isState(state, id, revision))),
            },
          ],
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}
