import { describe, expect, it } from 'vitest';
import { blankArticle } from '#core/article/blank-article';
import { paragraphNode } from '#core/body/body-json';
import { assembleArticle } from '#core/formats/assemble-article';
import type { Piece } from '#core/formats/reading';
import { movePiece } from './move-piece';

function piece(changes: Partial<Piece>): Piece {
  return { role: 'body', text: '', url: '', iso: null, block: null, ...changes };
}

function articleOf(...pieces: Piece[]) {
  return assembleArticle(pieces, blankArticle(''));
}

describe('moving a piece to another field', () => {
  it('is no move when the role stays the same', () => {
    const line = piece({ text: 'نص' });
    expect(movePiece(line, 'body')).toBe(line);
  });

  it('reads the date in a line that becomes one, and says when there is none', () => {
    expect(movePiece(piece({ text: 'سبتمبر 18, 2023' }), 'published-at').iso).toBe('2023-09-18');
    expect(movePiece(piece({ text: 'قريبًا' }), 'updated-at').iso).toBeNull();
  });

  it('keeps the date of a piece that moves from one date field to the other', () => {
    const date = piece({ role: 'published-at', text: 'اليوم', iso: '2023-09-18' });
    expect(movePiece(date, 'updated-at').iso).toBe('2023-09-18');
  });

  it('makes a headline of a paragraph, and of the headline a paragraph again', () => {
    const line = piece({ text: 'بدء المشاورات' });
    expect(articleOf(movePiece(line, 'headline')).headline).toBe('بدء المشاورات');
    expect(articleOf(movePiece(piece({ ...line, role: 'headline' }), 'body')).body.content).toEqual(
      [paragraphNode('بدء المشاورات')],
    );
  });

  it('makes a source of a line with an address', () => {
    const line = piece({ text: 'المصدر: وكالة الأنباء https://example.com/a' });
    expect(articleOf(movePiece(line, 'source')).sources).toEqual([
      { name: 'وكالة الأنباء', url: 'https://example.com/a' },
    ]);
  });

  it('leaves out what is no part of the article', () => {
    const article = articleOf(movePiece(piece({ text: 'شارك المقال' }), 'label'));
    expect(article).toEqual(blankArticle(''));
  });
});
