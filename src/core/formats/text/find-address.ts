import { trimEdges } from './trim-edges';

/** A web address in a line, and the words before and after it. */
export interface AddressInText {
  before: string;
  url: string;
  after: string;
}

/** What begins like an address and goes on without a space or a mark that no address has. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»“”،؛|\u061C\u200E\u200F\u2066-\u2069]+/iu;
/** Marks that end a sentence around an address rather than belong to it. */
const TRAILING = /[.,:;!?'’*…؟]/u;

function withoutTrailing(url: string): string {
  const trimmed = trimEdges(url, /(?!)/u, TRAILING);
  const opened = trimmed.split('(').length;
  const closed = trimmed.split(')').length;
  return trimmed.endsWith(')') && closed > opened ? withoutTrailing(trimmed.slice(0, -1)) : trimmed;
}

/**
 * The first web address in a text, glued to the words around it or not.
 * @returns null when there is none
 */
export function findAddress(text: string): AddressInText | null {
  const match = ADDRESS.exec(text);
  if (match === null) return null;
  const url = withoutTrailing(match[0]);
  return {
    before: text.slice(0, match.index),
    url,
    after: text.slice(match.index + url.length),
  };
}

/** The address that a text is, with nothing but signs around it; null when there is more. */
export function wholeAddress(text: string): string | null {
  const found = findAddress(text);
  return found === null || /[\p{L}\p{N}]/u.test(found.before + found.after) ? null : found.url;
}
