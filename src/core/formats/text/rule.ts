import type { Notice } from '../../article/notice';
import type { Piece, PieceRole } from '../reading';
import type { Line } from './lines';

/** What has been read so far. */
export interface State {
  /** Every role that a piece has been given. */
  readonly roles: ReadonlySet<PieceRole>;
  /** The role of the piece before this line. */
  readonly lastRole: PieceRole | null;
  /** How many pieces are in the body. */
  readonly bodyPieces: number;
  /** ISO values of the dates found. */
  readonly dates: readonly string[];
  /** Names in the dateline, folded. */
  readonly dateline: readonly string[];
  /** True from the first paragraph or list of copy on. */
  readonly bodyStarted: boolean;
  /** True when sources or links have stood below copy. */
  readonly backStarted: boolean;
}

/** Where a rule is asked. */
export interface Context {
  line: Line;
  /** The lines after it; of a text that is no article by its length, the next few hundred. */
  following: readonly Line[];
  /** True when copy comes further down: what stands here is in the middle of the article. */
  copyFollows: boolean;
  state: State;
}

/** What a rule recognised. Every word of the lines that it takes is in a piece or a notice. */
export interface Taken {
  pieces: Piece[];
  notices?: Notice[];
  /** How many of the following lines it took as well. */
  following?: number;
  /** The end of the line, to be read as a line of its own. */
  remainder?: string;
  /** What it took is copy: headlines and front matter are over. */
  startsBody?: boolean;
}

/**
 * Recognises what a line is, or leaves it to the next rule with null. Rules change nothing and know
 * nothing of each other; `read.ts` says in which order they are asked.
 */
export type Rule = (context: Context) => Taken | null;
