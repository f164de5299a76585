import type { Notice } from '../article/notice';
import type { BodyDoc } from '../body/body-json';
import { isDomElement } from '../body/html-node';
import { knownBody } from '../body/known-body';
import { readBodyElement } from '../body/read-html';
import type { ParsePaste } from './paste-dom';
import type { PasteSource } from './paste-source';
import { preparePasted } from './prepare-pasted';
import { settleFootnotes } from './settle-footnotes';
import { googleDocs } from './sources/google-docs';
import { libreOffice } from './sources/libreoffice';
import { messenger } from './sources/messenger';
import { word } from './sources/word';
import { wordPress } from './sources/wordpress';
import { wordWeb } from './sources/word-web';
import { tidyBody } from './tidy-body';
import { COPIED_MARK } from './write-copied-html';

/** Programs whose HTML needs more than what all HTML needs. */
const SOURCES: readonly PasteSource[] = [
  wordWeb,
  word,
  googleDocs,
  libreOffice,
  wordPress,
  messenger,
];

/** Elements that are left out of every copy of an office program, and that nobody put there. */
const NEVER_MISSED = new Set(['style', 'script', 'template', 'base', 'hidden', 'svg', 'object']);

/** What came of a paste. */
export interface PasteReading {
  body: BodyDoc;
  /** What was left out of it, as `droppedThings` counts it. */
  notices: Extract<Notice, { code: 'dropped' }>[];
}

/**
 * Reads HTML of the clipboard as copy: what its program does differently is put right, then it goes
 * through the one reader of all HTML from outside, then what nobody sees is taken out.
 */
export function readPastedHtml(html: string, parse: ParsePaste): PasteReading {
  const root = parse(html).body;
  const leftOut = new Map<string, number>();
  const leaveOut = (what: string) => leftOut.set(what, (leftOut.get(what) ?? 0) + 1);
  const isOwn = html.includes(COPIED_MARK);
  if (!isOwn) {
    for (const source of SOURCES) if (source.isFrom(html)) source.prepare(root, leaveOut);
    preparePasted(root);
  }
  settleFootnotes(root);
  if (!isDomElement(root)) throw new TypeError('the parser gives no element');
  const { body, notices } = readBodyElement(root, isOwn ? 'kept' : 'collapsed');
  for (const notice of notices) {
    if (notice.code !== 'dropped' || NEVER_MISSED.has(notice.what)) continue;
    leftOut.set(notice.what, (leftOut.get(notice.what) ?? 0) + notice.count);
  }
  return {
    body: isOwn ? body : knownBody(tidyBody(body)),
    notices: [...leftOut].map(([what, count]) => ({ code: 'dropped', what, count })),
  };
}
