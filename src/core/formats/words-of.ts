import type { Piece } from './reading';

/** The words of a piece on one line: a block with several has them below each other. */
export function wordsOf({ text, block }: Piece): string {
  return block === null ? text : text.replaceAll(/\s*\n\s*/gu, ' ');
}
