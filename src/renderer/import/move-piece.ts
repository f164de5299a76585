import { readDate } from '#core/article/dates';
import type { Piece, PieceRole } from '#core/formats/reading';

/** An address within a line of text, up to the next space or closing quote. */
const ADDRESS = /https?:\/\/[^\s«»"“”<>]+/iu;
/** What stands between a name and its address: «وكالة: https://…», «وكالة (https://…)». */
const JOINT = /[\s:：،,\-–—(]+$/u;

function isLink(role: PieceRole): boolean {
  return role === 'source' || role === 'read-also' || role === 'similar';
}

/** Parts a line into a title and the address that it holds. */
function partAddress(text: string): Pick<Piece, 'text' | 'url'> {
  const match = ADDRESS.exec(text);
  if (match === null) return { text, url: '' };
  // A bracket or a full stop that closes the sentence is no part of the address.
  const url = match[0].replace(/[).،؛,;!؟]+$/u, '');
  const before = text.slice(0, match.index).replace(JOINT, '');
  const after = text.slice(match.index + url.length).replace(/^[\s)\].،]+/u, '');
  return {
    text: [before, after]
      .filter((part) => part.trim() !== '')
      .join(' ')
      .trim(),
    url,
  };
}

/**
 * A piece moved to another field, with nothing of its words lost: a date is read, an address is
 * parted from its title or joined to it again.
 * @param piece as the reader made it, so that moving to and fro changes nothing
 */
export function movePiece(piece: Piece, role: PieceRole): Piece {
  if (role === piece.role) return piece;
  const moved: Piece = { ...piece, role, iso: null, block: role === 'body' ? piece.block : null };
  if (role === 'published-at' || role === 'updated-at') moved.iso = readDate(piece.text);
  // Left out, a piece is shown as it was.
  if (role === 'label') return moved;
  if (isLink(role)) {
    return piece.url === '' ? { ...moved, ...partAddress(piece.text) } : moved;
  }
  const words = [piece.text, piece.url].filter((part) => part !== '').join(' ');
  return { ...moved, text: words, url: '' };
}
