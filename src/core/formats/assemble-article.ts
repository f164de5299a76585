import { type Article, RELATED_GROUPS, type RelatedLink, type Source } from '../article/article';
import { assembleBody } from './assemble-body';
import { dateOf } from './assemble-dates';
import type { Piece, PieceRole } from './reading';
import { findAddress } from './text/find-address';
import { splitNames } from './text/split-names';
import { SOURCE_LABEL } from './text/tables/source-labels';
import { readLabel, stripLabel } from './text/label';
import { splitTags } from './text/split-tags';
import { TAGS_LABEL } from './text/tables/tag-labels';
import { trimEdges } from './text/trim-edges';
import { wordsOf } from './words-of';

/** What stands between a name and its address. */
const SIGN = /[\s.،:؛|–—-]/u;

function joined(pieces: readonly Piece[], role: PieceRole, between: string): string {
  return pieces
    .filter((piece) => piece.role === role)
    .map(wordsOf)
    .join(between);
}

/** Names that the article already has stay as they are, whatever signs are in them. */
function bylineOf(pieces: readonly Piece[], known: readonly string[]): string[] {
  return pieces
    .filter(({ role }) => role === 'byline')
    .flatMap((piece) => (known.includes(piece.text) ? [piece.text] : splitNames(wordsOf(piece))));
}

/** Tags that the article already has stay as they are; others are as many as the piece holds. */
function tagsOf(pieces: readonly Piece[], known: readonly string[]): string[] {
  return pieces
    .filter(({ role }) => role === 'tag')
    .flatMap((piece) => {
      if (known.includes(piece.text)) return [piece.text];
      const words = wordsOf(piece);
      const label = readLabel(words, TAGS_LABEL);
      return splitTags(label !== null && label.rest !== '' ? label.rest : words);
    });
}

/** Name and address of a source or a link; an address within the words is taken out of them. */
function named(piece: Piece): { name: string; url: string } {
  const words = wordsOf(piece);
  if (piece.url !== '') return { name: words, url: piece.url };
  const address = findAddress(words);
  if (address === null) return { name: words, url: '' };
  const rest = `${address.before} ${address.after}`.replaceAll(/\s+/gu, ' ');
  return { name: trimEdges(rest, SIGN), url: address.url };
}

/**
 * Takes the first of `known` that is the same, so that it stays exactly as it was, with fields that
 * this version does not know.
 */
function takeKnown<Item>(known: Item[], same: (item: Item) => boolean): Item | undefined {
  const index = known.findIndex(same);
  return index < 0 ? undefined : known.splice(index, 1)[0];
}

function sourcesOf(pieces: readonly Piece[], base: Article): Source[] {
  const known = [...base.sources];
  return pieces
    .filter(({ role }) => role === 'source')
    .map((piece) => {
      const same = (source: Source): boolean =>
        source.name === piece.text && source.url === piece.url;
      return (
        takeKnown(known, same) ??
        named({ ...piece, text: stripLabel(wordsOf(piece), SOURCE_LABEL) })
      );
    });
}

function relatedOf(pieces: readonly Piece[], base: Article): RelatedLink[] {
  const known = [...base.relatedLinks];
  const links: RelatedLink[] = [];
  for (const piece of pieces) {
    const group = RELATED_GROUPS.find((name) => name === piece.role);
    if (group === undefined) continue;
    const same = (link: RelatedLink): boolean =>
      link.group === group && link.title === piece.text && link.url === piece.url;
    const found = takeKnown(known, same);
    const { name: title, url } = named(piece);
    links.push(found ?? { group, title, url });
  }
  return links;
}

/**
 * Makes an article of pieces, whatever roles an editor gave them:
 * - several kickers, headlines or subheadlines are joined with a space, places and agencies with a
 *   comma;
 * - a byline piece is as many names as it holds;
 * - a date is what its pieces say together, else one of them (`dateOf`); those without a use stay in
 *   the body, where nothing of them is lost;
 * - a tag piece is as many tags as it holds;
 * - a source or related link without an address gets the one that its words contain;
 * - the rest of the order is kept; labels are left out.
 * @param pieces what a reader made or `piecesOf` gives, in the order of the original
 * @param base the article that supplies everything that no piece can: identifier, slug, fields
 * of newer versions; names, dates, sources and links that it already has are kept exactly
 */
export function assembleArticle(pieces: readonly Piece[], base: Article): Article {
  const inRole = (role: PieceRole): Piece[] => pieces.filter((piece) => piece.role === role);
  const published = dateOf(inRole('published-at'), base.publishedAt);
  const updated = dateOf(inRole('updated-at'), base.updatedAt);
  const inBody = new Set([...inRole('body'), ...published.spare, ...updated.spare]);
  return {
    ...base,
    kicker: joined(pieces, 'kicker', ' '),
    headline: joined(pieces, 'headline', ' '),
    subheadline: joined(pieces, 'subheadline', ' '),
    byline: bylineOf(pieces, base.byline),
    dateline: {
      ...base.dateline,
      place: joined(pieces, 'dateline-place', '، '),
      agency: joined(pieces, 'dateline-agency', '، '),
    },
    publishedAt: published.date,
    updatedAt: updated.date,
    body: assembleBody(pieces.filter((piece) => inBody.has(piece))),
    sources: sourcesOf(pieces, base),
    relatedLinks: relatedOf(pieces, base),
    tags: tagsOf(pieces, base.tags),
  };
}
