import { readDate } from '#core/article/dates';
import type { Piece, PieceRole } from '#core/formats/reading';

/**
 * A piece moved to another field. Only what the review shows of it is worked out here, the date that
 * its words are, and that an editor chose the field; `assembleArticle` makes the most of the words themselves.
 * @param piece as the reader made it, so that moving to and fro changes nothing
 */
export function movePiece(piece: Piece, role: PieceRole): Piece {
  if (role === piece.role) return piece;
  const isDate = role === 'published-at' || role === 'updated-at';
  return {
    ...piece,
    role,
    chosen: true,
    iso: isDate ? (piece.iso ?? readDate(piece.text)) : piece.iso,
  };
}
