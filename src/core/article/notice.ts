import type { RelatedGroup } from './article';

/** A field of the article that a notice can be about; also the name the interface labels it by. */
export type ArticleField =
  | 'kicker'
  | 'headline'
  | 'subheadline'
  | 'byline'
  | 'dateline'
  | 'publishedAt'
  | 'updatedAt'
  | 'body'
  | 'sources'
  | 'relatedLinks'
  | 'slug'
  | 'category'
  | 'tags'
  | 'leadImage'
  | 'notes';

/**
 * Something that reading, checking or writing an article has to tell its editor. Notices carry facts,
 * never sentences: `core/words/describe-notice.ts` puts them into Arabic or English.
 */
export type Notice =
  /** The article has nothing in this field, and readers or the format expect something there. */
  | { code: 'missing'; field: 'headline' | 'sources' | 'body' }
  /** A field that this version does not know; kept as it was. `path` as in `dateline.desk`. */
  | { code: 'unknown-field'; path: string }
  /** A body node, mark or attribute that this version does not know; kept as it was. */
  | { code: 'unknown-in-body'; kind: 'node' | 'mark' | 'attribute'; name: string }
  /** The file is of a newer format version; it opens read-only. */
  | { code: 'newer-version'; version: number }
  /** Text in a date field that is not a date; kept as typed, left out of HTML. */
  | { code: 'bad-date'; field: 'publishedAt' | 'updatedAt'; text: string }
  /** Text in an address field that is no http or https address; kept as typed, no link in HTML. */
  | { code: 'bad-url'; field: 'sources' | 'relatedLinks' | 'body'; text: string }
  /** Links with a title and no address: they show as text. `count` is how many there are. */
  | { code: 'no-address'; field: 'relatedLinks'; count: number }
  /** Places still to be filled in («TK», «؟؟»): how many, and the first with words around it. */
  | { code: 'placeholder'; field: ArticleField; count: number; text: string }
  /** Pictures without words for those who do not see them. */
  | { code: 'no-alt'; count: number }
  /** Pictures whose files are missing or damaged: the article goes out without them. */
  | { code: 'missing-images'; files: string[] }
  /** The same link stood more than once in a block; one was kept. `count` is how many there were. */
  | { code: 'merged-repeat'; group: RelatedGroup; title: string; count: number }
  /** Text that looks as if it belonged elsewhere, but for which the article has no field. */
  | { code: 'kept-in-body'; text: string }
  /** Parts of a page that an article cannot hold (scripts, forms, embedded frames); left out. */
  | { code: 'dropped'; what: string; count: number }
  /** A Word file had tracked changes, and was read as if they were accepted. */
  | { code: 'changes-accepted'; count: number }
  /** The bytes were not UTF-8 and were read as this encoding. */
  | { code: 'decoded-as'; encoding: 'windows-1256' | 'utf-16' };
