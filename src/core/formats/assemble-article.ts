import { type Article, RELATED_GROUPS, type RelatedLink, type Source } from '../article/article';
import { readDate } from '../article/dates';
import { assembleBody } from './assemble-body';
import type { Piece, PieceRole } from './reading';
import { findAddress } from './text/find-address';
import { splitNames } from './text/split-names';
import { SOURCE_LABEL } from './text/tables/source-labels';
import { stripLabel } from './text/label';
import { trimEdges } from './text/trim-edges';

/** What stands between a name and its address. */
const SIGN = /[\s.،:؛|–—-]/u;

/** The words of a piece on one line: a block with several has them below each other. */
function wordsOf({ text, block }: Piece): string {
  return block === null ? text : text.replaceAll(/\s*\n\s*/gu, ' ');
}

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

type DateRole = 'published-at' | 'updated-at';

/** The piece that a date field is read from: the first that is a date, else the first. */
function datePiece(pieces: readonly Piece[], role: DateRole): Piece | undefined {
  const dates = pieces.filter((piece) => piece.role === role);
  return dates.find(({ iso, text }) => (iso ?? readDate(text)) !== null) ?? dates[0];
}

/** What was typed stays where it is no date, and where the article had it so. */
function dateOf(piece: Piece | undefined, known: string | null): string | null {
  if (piece === undefined) return null;
  if (piece.iso !== null) return piece.iso;
  return piece.text === known ? known : (readDate(piece.text) ?? wordsOf(piece));
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
 * - a date piece gives its ISO value, else what `readDate` makes of its words, else its words; more
 *   pieces than one for a date stay in the body, where nothing of them is lost;
 * - a source or related link without an address gets the one that its words contain;
 * - the rest of the order is kept; labels are left out.
 * @param pieces what a reader made or `piecesOf` gives, in the order of the original
 * @param base the article that supplies everything that no piece can: identifier, slug, tags, fields
 * of newer versions; names, dates, sources and links that it already has are kept exactly
 */
export function assembleArticle(pieces: readonly Piece[], base: Article): Article {
  const published = datePiece(pieces, 'published-at');
  const updated = datePiece(pieces, 'updated-at');
  const inBody = ({ role }: Piece): boolean => role === 'body';
  const spareDate = (piece: Piece): boolean =>
    (piece.role === 'published-at' && piece !== published) ||
    (piece.role === 'updated-at' && piece !== updated);
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
    publishedAt: dateOf(published, base.publishedAt),
    updatedAt: dateOf(updated, base.updatedAt),
    body: assembleBody(pieces.filter((piece) => inBody(piece) || spareDate(piece))),
    sources: sourcesOf(pieces, base),
    relatedLinks: relatedOf(pieces, base),
  };
}
