import { describe, expect, it } from 'vitest';
import type { Piece } from '#core/formats/reading';
import { pieceKeys } from './use-review';

function line(text: string, role: Piece['role'] = 'body'): Piece {
  return { role, text, url: '', iso: null, block: null };
}

describe('the names of pieces under review', () => {
  it('differ for every piece, also where words repeat', () => {
    const keys = pieceKeys([line('خبر'), line('خبر'), line('خبر', 'headline')]);
    expect(new Set(keys).size).toBe(3);
  });

  it('stay when another line of the text is edited', () => {
    const before = pieceKeys([line('أول'), line('ثانٍ')]);
    const after = pieceKeys([line('أول معدل'), line('جديد'), line('ثانٍ')]);
    expect(after[2]).toBe(before[1]);
  });
});
