import { type Article } from '../article/article';
import { isIsoDate } from '../article/is-iso-date';
import { type BodyNode, emptyBody, paragraphNode } from '../body/body-json';
import { bodyText } from '../body/body-text';
import type { Piece, PieceRole } from './reading';
import { piece } from './text/piece';

/** Deep equality of JSON, whatever the order of keys. */
function equalJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  const [ours, theirs] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    ours.length === theirs.size &&
    ours.every(([key, value]) => theirs.has(key) && equalJson(value, theirs.get(key)))
  );
}

/**
 * The piece of a block of copy: a plain paragraph is its words alone; everything else carries its block
 * along.
 */
export function bodyPiece(block: BodyNode): Piece {
  const text = bodyText({ type: 'doc', content: [block] });
  const isPlain = !text.includes('\n') && equalJson(block, paragraphNode(text));
  return piece('body', text, { block: isPlain ? null : block });
}

function whenFilled(role: PieceRole, text: string): Piece[] {
  return text === '' ? [] : [piece(role, text)];
}

function datePieces(role: PieceRole, date: string | null): Piece[] {
  return date === null ? [] : [piece(role, date, { iso: isIsoDate(date) ? date : null })];
}

/**
 * An article as pieces, in the order in which readers meet them: the inverse of `assembleArticle`.
 * Every top-level block of the body is a piece. Fields that no piece can hold stay with the article.
 */
export function piecesOf(article: Article): Piece[] {
  const body = equalJson(article.body, emptyBody()) ? [] : article.body.content;
  return [
    ...whenFilled('kicker', article.kicker),
    ...whenFilled('headline', article.headline),
    ...whenFilled('subheadline', article.subheadline),
    ...article.byline.map((name) => piece('byline', name)),
    ...datePieces('published-at', article.publishedAt),
    ...datePieces('updated-at', article.updatedAt),
    ...whenFilled('dateline-place', article.dateline.place),
    ...whenFilled('dateline-agency', article.dateline.agency),
    ...body.map(bodyPiece),
    ...article.sources.map(({ name, url }) => piece('source', name, { url })),
    ...article.relatedLinks.map(({ group, title, url }) => piece(group, title, { url })),
    ...article.tags.map((tag) => piece('tag', tag)),
  ];
}
