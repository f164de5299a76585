import type { Article, RelatedGroup } from '../article/article';
import type { Notice } from '../article/notice';
import type { BodyNode } from '../body/body-json';

/** What a piece of captured text is in the article. */
export type PieceRole =
  | 'kicker'
  | 'headline'
  | 'subheadline'
  | 'byline'
  | 'dateline-place'
  | 'dateline-agency'
  | 'published-at'
  | 'updated-at'
  | 'body'
  | 'source'
  | RelatedGroup
  | 'tag'
  /** A label such as «المصدر:» or «اقرأ أيضاً» that the article's own layout says again; left out. */
  | 'label';

/**
 * A piece of what was brought in, in the order of the original, with the role that it was recognised
 * in. The review step shows pieces and lets an editor change their roles; `assembleArticle` makes the
 * article of them.
 */
export interface Piece {
  role: PieceRole;
  /** The words as they stood in the original. For body blocks, their plain text. */
  text: string;
  /** The address that belongs to a source or a related link; "" when there is none. */
  url: string;
  /** The ISO 8601 value of a date piece, null for any other and for a date that was not understood. */
  iso: string | null;
  /** The block itself when the piece is a body block with structure (a heading, a list, a quote). */
  block: BodyNode | null;
  /** True when an editor gave the piece its role: that counts more than what a reader found. */
  chosen?: boolean;
}

/** The name of a format that the program reads or writes. */
export type FormatName = 'text' | 'html' | 'json' | 'docx';

/** The formats that are text; a Word file is not, and the desk reads and writes its bytes. */
export type TextFormat = Exclude<FormatName, 'docx'>;

/**
 * What a reader made of outside data. `assembleArticle(pieces, article)` gives `article` again, but for
 * what `isolateForeign` isolates.
 */
export interface Reading {
  format: FormatName;
  /** True when this program did not write it, so that nobody chose here what is isolated in it. */
  isForeign: boolean;
  article: Article;
  pieces: Piece[];
  notices: Notice[];
}

/**
 * Parses a page or a fragment of HTML into a DOM `Document`. The DOM is not part of `core`: the desk
 * injects linkedom, the renderer the browser's own parser. Scripts are never run.
 */
export type ParseHtml = (html: string) => HtmlDocument;

/** The little of a DOM `Element` that the readers use. */
export interface HtmlElement {
  readonly tagName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): HtmlElement | null;
  querySelectorAll(selectors: string): ArrayLike<HtmlElement>;
  remove(): void;
}

/** The little of a DOM `Document` that the readers use. */
export interface HtmlDocument {
  readonly documentElement: HtmlElement;
  querySelector(selectors: string): HtmlElement | null;
  querySelectorAll(selectors: string): ArrayLike<HtmlElement>;
}
