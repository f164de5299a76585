import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphNode } from '#core/body/body-json';
import type { Piece, PieceRole } from '#core/formats/reading';
import { movePiece } from './move-piece';
import { ROLE_GROUPS, rolesIn } from './role-groups';

const roles: PieceRole[] = ROLE_GROUPS.flatMap(rolesIn);

function piece(changes: Partial<Piece>): Piece {
  return { role: 'body', text: '', url: '', iso: null, block: null, ...changes };
}

describe('moving a piece to another field', () => {
  it('parts the address of a source from its name', () => {
    const line = piece({ text: 'وكالة الأنباء: https://example.com/a?b=1' });
    expect(movePiece(line, 'source')).toMatchObject({
      role: 'source',
      text: 'وكالة الأنباء',
      url: 'https://example.com/a?b=1',
    });
  });

  it('leaves the full stop or bracket after an address to the text', () => {
    expect(movePiece(piece({ text: 'انظر (https://example.com/a).' }), 'read-also')).toMatchObject({
      text: 'انظر',
      url: 'https://example.com/a',
    });
  });

  it('takes a line that is an address alone as a source without a name', () => {
    expect(movePiece(piece({ text: 'https://example.com/' }), 'source')).toMatchObject({
      text: '',
      url: 'https://example.com/',
    });
  });

  it('joins title and address when a link becomes copy', () => {
    const link = piece({ role: 'similar', text: 'عنوان', url: 'https://example.com/' });
    expect(movePiece(link, 'body')).toMatchObject({ text: 'عنوان https://example.com/', url: '' });
  });

  it('reads the date in a line that becomes one, and says when there is none', () => {
    expect(movePiece(piece({ text: 'سبتمبر 18, 2023' }), 'published-at').iso).toBe('2023-09-18');
    expect(movePiece(piece({ text: 'قريبًا' }), 'updated-at').iso).toBeNull();
  });

  it('keeps a block’s structure in the body alone', () => {
    const block = paragraphNode('نص');
    expect(movePiece(piece({ role: 'headline', block }), 'body').block).toBe(block);
    expect(movePiece(piece({ text: 'نص', block }), 'headline').block).toBeNull();
  });

  it('is no move when the role stays the same', () => {
    const line = piece({ text: 'نص' });
    expect(movePiece(line, 'body')).toBe(line);
  });

  it('loses no word of a line, whatever it becomes', () => {
    const words = fc.array(
      fc.constantFrom('خبر', 'وكالة', '2023', 'https://example.com/x', 'قال'),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(words, fc.constantFrom(...roles), (line, role) => {
        const moved = movePiece(piece({ role: 'headline', text: line.join(' ') }), role);
        const after = `${moved.text} ${moved.url}`.trim().split(/\s+/u);
        expect(after.sort()).toEqual([...line].sort());
      }),
    );
  });
});
