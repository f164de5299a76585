import type { Article } from '#core/article/article';
import type { ArticleChange } from '#core/article/article-change';

/** How far into a window's changes something reaches. */
export interface JournalMark {
  /** Names one opening of the draft in one window; another one for every opening. */
  opening: string;
  /** Counts the records of this opening, from 1. */
  sequence: number;
}

/** What was typed since the record before, or, where none can be built on, everything. */
export type JournalRecord = JournalMark & {
  /** Revision of the draft file that the window's article is based on. */
  base: string;
} & ({ kind: 'change'; change: ArticleChange } | { kind: 'whole'; article: Article });

/** Whether a record could be built on what is there; after `gap` the window sends a `whole` one. */
export type JournalReply = 'kept' | 'gap';
