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

  it('makes one date of a day and a time of day', () => {
    const day = piece({ role: 'published-at', text: '14/3/2024', iso: '2024-03-14' });
    const time = movePiece(piece({ text: '10:41 م (بتوقيت مكة المكرمة)' }), 'published-at');
    const article = articleOf(day, piece({ text: 'نص' }), time);
    expect(article.publishedAt).toBe('2024-03-14T22:41:00+03:00');
    expect(article.body.content).toEqual([paragraphNode('نص')]);
    const [month, year] = ['14 آذار', '2024'].map((text) =>
      movePiece(piece({ text }), 'updated-at'),
    );
    expect(articleOf(month ?? day, year ?? day).updatedAt).toBe('2024-03-14');
  });

  it('prefers the date that an editor chose, and shows the other in the body', () => {
    const found = piece({ role: 'published-at', text: '14/3/2024', iso: '2024-03-14' });
    const article = articleOf(found, movePiece(piece({ text: '15/3/2024' }), 'published-at'));
    expect(article.publishedAt).toBe('2024-03-15');
    expect(article.body.content).toEqual([paragraphNode('14/3/2024')]);
  });

  it('keeps the words of dates that are none together in the field', () => {
    const words = ['الخميس', 'مساءً'].map((text) => movePiece(piece({ text }), 'published-at'));
    expect(articleOf(...words).publishedAt).toBe('الخميس مساءً');
  });

  it('makes tags of a line of them', () => {
    const line = (text: string) => articleOf(movePiece(piece({ text }), 'tag')).tags;
    expect(line('#العراق #الدفاع_المدني')).toEqual(['العراق', 'الدفاع المدني']);
    expect(line('كلمات مفتاحية: العراق، المياه')).toEqual(['العراق', 'المياه']);
  });

  it('leaves out what is no part of the article', () => {
    const article = articleOf(movePiece(piece({ text: 'شارك المقال' }), 'label'));
    expect(article).toEqual(blankArticle(''));
  });
});
