import type { BodyMark, Direction } from '../../body/body-json';
import type { ParagraphStyle, RunStyle, WordBox } from './word-styles';

/**
 * What a Word file and an article have in common: the file's blocks, with all that is resolved which
 * Word spreads over styles, numbering and relationships. The desk makes it of a file's bytes and a
 * file's bytes of it; `readWordDocument` and `writeWordDocument` are between it and the article.
 */
export interface WordDocument {
  blocks: WordBlock[];
  /** BCP 47 tag of the copy's language. */
  language: string;
  /** True for a file that `writeWordDocument` made: its styles say what everything is. */
  own: boolean;
  /** The file's own properties. */
  properties: WordProperties;
}

/** What stands in a Word file's properties and not in its text. */
export interface WordProperties {
  title: string;
  /** Whoever the program that wrote the file says its writer is: often only a user of a machine. */
  creator: string;
  slug: string;
  /** Dates as they stand in the text, each with what it is exactly; the text is the truth. */
  dates: { words: string; iso: string }[];
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  kind: 'paragraph';
  style: ParagraphStyle;
  dir: Direction;
  /** Set for an item of a list. */
  list: WordListPlace | null;
  /** The level of the list whose last item this paragraph goes on with; null for none. */
  continues: number | null;
  runs: WordRun[];
}

/** Where a paragraph stands in the lists of the file. */
export interface WordListPlace {
  /** Tells lists apart. */
  id: string;
  /** From 0, the outermost, to `DEEPEST_LEVEL`. */
  level: number;
  ordered: boolean;
  /** The number of the list's first item. */
  start: number;
}

/** Word has nine levels of lists. */
export const DEEPEST_LEVEL = 8;

export type WordRun =
  | { kind: 'text'; text: string; marks: BodyMark[]; style: RunStyle | null }
  | { kind: 'break'; marks: BodyMark[] }
  /** `text`: the words of the note, as one line. */
  | { kind: 'footnote'; text: string }
  | { kind: 'image'; image: WordImage };

export interface WordImage {
  /** The name of the file: in the drafts folder for writing, within the Word file after reading. */
  file: string;
  alt: string;
  /** In pixels; 0 when it is not known. */
  width: number;
  height: number;
}

export interface WordTable {
  kind: 'table';
  dir: Direction;
  /** The box that the table is, if it is one; then it has one row with one cell. */
  box: WordBox | null;
  rows: WordRow[];
}

export interface WordRow {
  /** True for a row with the names of the columns. */
  header: boolean;
  cells: WordCell[];
}

export interface WordCell {
  colspan: number;
  rowspan: number;
  blocks: WordBlock[];
}

/** The words of a paragraph: breaks are spaces, notes and pictures nothing. */
export function paragraphText({ runs }: WordParagraph): string {
  return runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? ' ' : ''))
    .join('');
}
