import type { Article } from '#core/article/article';
import type { Notice } from '#core/article/notice';

/** Why a version was kept. */
export const VERSION_KINDS = [
  /** While it was written. */
  'writing',
  /** As it was brought in. */
  'import',
  /** As it was exported. */
  'export',
  /** Just before a version, or a part of one, was restored. */
  'before-restore',
  /** Just before the journal's words were added to it. */
  'before-recovery',
  /** Just before two sides of a conflict were merged: what was on disk. */
  'before-merge',
  /** The words of this window that were set against what was on disk. */
  'mine',
] as const;

export type VersionKind = (typeof VERSION_KINDS)[number];

/** A draft as it once was. */
export interface DraftVersion {
  /** Names it within the draft's history. */
  version: string;
  /** ISO 8601 date-time, UTC. */
  at: string;
  kind: VersionKind;
  headline: string;
  words: number;
  /** Of the file, in bytes. */
  size: number;
  /** Names the version's bytes, as a draft's revision does. */
  revision: string;
}

export interface OpenedVersion {
  version: DraftVersion;
  article: Article;
  notices: Notice[];
}
