import { useCallback, useMemo, useState } from 'react';
import type { Article } from '#core/article/article';
import { assembleArticle } from '#core/formats/assemble-article';
import { isolateForeign } from '#core/formats/isolate-foreign';
import type { Piece, PieceRole, Reading } from '#core/formats/reading';
import { movePiece } from './move-piece';

/** A piece under review. */
export interface ReviewedPiece {
  /** The same for the same words read again, so that a correction survives an edit of the text. */
  key: string;
  /** As the reader made it. */
  read: Piece;
  /** As the editor has moved it. */
  piece: Piece;
}

export interface Review {
  pieces: ReviewedPiece[];
  /** The article that the pieces make, as they stand. */
  article: Article;
  /** How many pieces the editor has moved. */
  moved: number;
  move: (key: string, role: PieceRole) => void;
  /** Puts every piece back to where it was read. */
  reset: () => void;
}

/** Names pieces by their words, and the same words by their turn. */
export function pieceKeys(pieces: readonly Piece[]): string[] {
  const turns = new Map<string, number>();
  return pieces.map(({ role, text, url }) => {
    const words = `${role} ${text} ${url}`;
    const turn = turns.get(words) ?? 0;
    turns.set(words, turn + 1);
    return `${turn} ${words}`;
  });
}

/** The review of a reading: its pieces with the editor's corrections, and what comes of them. */
export function useReview(reading: Reading | null): Review | null {
  const [moves, setMoves] = useState<ReadonlyMap<string, PieceRole>>(new Map());
  // Stable, so that a move renders the row that moved and no other.
  const move = useCallback((key: string, role: PieceRole) => {
    setMoves((before) => new Map(before).set(key, role));
  }, []);
  return useMemo(() => {
    if (reading === null) return null;
    const keys = pieceKeys(reading.pieces);
    const pieces = reading.pieces.map((read, index) => {
      const key = keys[index] ?? '';
      return { key, read, piece: movePiece(read, moves.get(key) ?? read.role) };
    });
    const moved = pieces.filter(({ read, piece }) => read !== piece).length;
    return {
      pieces,
      moved,
      article:
        moved === 0
          ? reading.article
          : isolateForeign(
              assembleArticle(
                pieces.map(({ piece }) => piece),
                reading.article,
              ),
              reading,
            ),
      move,
      reset: () => setMoves(new Map()),
    };
  }, [reading, moves, move]);
}
