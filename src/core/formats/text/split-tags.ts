import { trimEdges } from './trim-edges';

const BETWEEN = /[،,؛;|•·\n]| [-–—] |(?=#\S)/u;
const EDGE = /[\s.:"«»“”]/u;
const HASHTAGS = /^(?:#[^\s#]+[\s،,|]*)+$/u;

/** True for a line made of hashtags and nothing else. */
export function isHashtags(text: string): boolean {
  return HASHTAGS.test(text) && /\p{L}/u.test(text);
}

/**
 * The tags in a text: «#العراق #الدفاع_المدني», «العراق، الدفاع المدني». A hashtag's sign goes, and the
 * underscores in it are the spaces that it could not have.
 */
export function splitTags(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((part) => part.trim())
    .map((part) => (part.startsWith('#') ? part.replace(/^#+/u, '').replaceAll('_', ' ') : part))
    .map((part) => trimEdges(part, EDGE))
    .filter((tag) => /[\p{L}\p{N}]/u.test(tag));
}
