import type { Piece, PieceRole } from '../reading';

/** A piece with the role and words given, and nothing else but what `more` says. */
export function piece(role: PieceRole, text: string, more: Partial<Piece> = {}): Piece {
  return { role, text, url: '', iso: null, block: null, ...more };
}
