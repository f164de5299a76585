import { blankArticle } from '../../article/blank-article';
import type { Article } from '../../article/article';
import type { Notice } from '../../article/notice';
import { foldArabic } from '../../copy/fold-arabic';
import { assembleArticle } from '../assemble-article';
import type { Piece, PieceRole, Reading } from '../reading';
import { type Line, lineOf, splitLines } from './lines';
import { goesOn } from './look-ahead';
import type { Context, Rule, State, Taken } from './rule';
import { bylineRule } from './rules/byline';
import { datelineRule } from './rules/dateline';
import { datesRule } from './rules/dates';
import { furnitureRule, strayRule } from './rules/furniture';
import { kickerRule } from './rules/kicker';
import { listRule } from './rules/list';
import { messengerRule } from './rules/messenger';
import { layoutRule, paragraphRule } from './rules/paragraph';
import { relatedRule } from './rules/related';
import { sourceRule } from './rules/source';
import { tagsRule } from './rules/tags';
import { titleRule } from './rules/title';

/**
 * The rules in the order in which they are asked: labels first, shapes later, a paragraph last.
 *
 * To teach the reader another agency's habit, add a row to a table in `tables/` (a label, a heading,
 * an agency, a city) and a captured layout to `fixtures/` with what is expected of it in
 * `read.test.ts`. Only a habit of a new shape needs a rule of its own: one file in `rules/`, one row
 * here.
 */
const RULES: readonly Rule[] = [
  layoutRule,
  messengerRule,
  datesRule,
  bylineRule,
  sourceRule,
  relatedRule,
  tagsRule,
  kickerRule,
  datelineRule,
  furnitureRule,
  listRule,
  titleRule,
  strayRule,
  paragraphRule,
];

/** Roles that stand below the copy. */
const BACK_MATTER = new Set<PieceRole>(['source', 'read-also', 'similar', 'tag']);
/** No block of an article has more lines; keeps the time linear for files that are no articles. */
const LINES_AHEAD = 400;

function datelineNames(pieces: readonly Piece[]): string[] {
  return pieces
    .filter(({ role }) => role.startsWith('dateline'))
    .map(({ text }) => foldArabic(text));
}

function stateAfter(state: State, taken: Taken, copyFollows: boolean): State {
  const { pieces, notices = [], startsBody = false } = taken;
  const dates = pieces.flatMap(({ iso }) => (iso === null ? [] : [iso]));
  const below =
    pieces.some(({ role }) => BACK_MATTER.has(role)) || (notices.length > 0 && !copyFollows);
  return {
    roles: new Set([...state.roles, ...pieces.map(({ role }) => role)]),
    lastRole: pieces.at(-1)?.role ?? state.lastRole,
    bodyPieces: state.bodyPieces + pieces.filter(({ role }) => role === 'body').length,
    dates: dates.length > 0 ? [...state.dates, ...dates] : state.dates,
    dateline: [...state.dateline, ...datelineNames(pieces)],
    bodyStarted: state.bodyStarted || startsBody,
    backStarted: state.backStarted || (state.bodyStarted && below),
  };
}

function firstTaken(context: Context): Taken {
  for (const rule of RULES) {
    const taken = rule(context);
    if (taken !== null) return taken;
  }
  throw new TypeError('the last rule takes every line');
}

function readPieces(lines: readonly Line[]): { pieces: Piece[]; notices: Notice[] } {
  const pieces: Piece[] = [];
  const notices: Notice[] = [];
  const lastCopy = lines.findLastIndex(goesOn);
  let state: State = {
    roles: new Set(),
    lastRole: null,
    bodyPieces: 0,
    dates: [],
    dateline: [],
    bodyStarted: false,
    backStarted: false,
  };
  let at = 0;
  let line = lines[at];
  while (line !== undefined) {
    const following = lines.slice(at + 1, at + 1 + LINES_AHEAD);
    const copyFollows = lastCopy > at;
    const taken = firstTaken({ line, following, copyFollows, state });
    state = stateAfter(state, taken, copyFollows);
    pieces.push(...taken.pieces);
    notices.push(...(taken.notices ?? []));
    if (taken.remainder === undefined) {
      at += 1 + (taken.following ?? 0);
      line = lines[at];
    } else line = lineOf(taken.remainder);
  }
  return { pieces, notices };
}

/** What readers will miss; nothing is made up in its place. */
function missingFrom(article: Article, pieces: readonly Piece[]): Notice[] {
  const missing: Notice[] = [];
  if (article.headline === '') missing.push({ code: 'missing', field: 'headline' });
  if (!pieces.some(({ role }) => role === 'body')) missing.push({ code: 'missing', field: 'body' });
  if (article.sources.length === 0) missing.push({ code: 'missing', field: 'sources' });
  return missing;
}

/**
 * Reads captured text the way an editor does: recognises kicker, headline, subheadline, byline, dates,
 * dateline, copy, lists, sources, links to other articles and tags. Every word of the text is in a piece or
 * in a `merged-repeat` notice; what the article has no field for stays in the body and is reported as
 * `kept-in-body`.
 * @param text anything, decoded; never throws
 */
export function readText(text: string): Reading {
  const { pieces, notices } = readPieces(splitLines(text));
  const article = assembleArticle(pieces, blankArticle(''));
  return {
    format: 'text',
    isForeign: true,
    article,
    pieces,
    notices: [...missingFrom(article, pieces), ...notices],
  };
}
