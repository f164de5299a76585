import type { Range } from './match-text';

/** A passage with what was found in it. */
export interface Passage {
  text: string;
  /** UTF-16 offsets into `text`. */
  hits: Range[];
}

/** How much of a text a passage shows, in UTF-16 units: two lines of the library. */
const LENGTH = 160;
/** How much of that may stand before the first hit. */
const BEFORE = 50;

const SPACE = /\s/u;

/** The start of the word in or after which `index` falls, but not after `limit`. */
function wordStart(text: string, index: number, limit: number): number {
  let start = index;
  while (start < limit && !SPACE.test(text.charAt(start - 1))) start += 1;
  return start;
}

/** The end of the last whole word before `index`, but not before `limit`. */
function wordEnd(text: string, index: number, limit: number): number {
  let end = index;
  while (end > limit && !SPACE.test(text.charAt(end))) end -= 1;
  while (end > limit && SPACE.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** How many different words of the text a stretch covers; repeats say nothing new. */
function variety(text: string, hits: readonly Range[]): number {
  return new Set(hits.map(({ from, to }) => text.slice(from, to))).size;
}

function within(hits: readonly Range[], from: number): Range[] {
  return hits.filter((hit) => hit.from >= from && hit.to <= from + LENGTH - BEFORE);
}

/**
 * The passage of a text that shows the most of what was found, cut at word boundaries with «…» where
 * something is left out. Line ends become spaces, which changes no offset.
 * @param hits of `matchText`; at least one
 */
export function passageAround(text: string, hits: readonly Range[]): Passage {
  let best = hits[0] ?? { from: 0, to: 0 };
  for (const hit of hits) {
    if (variety(text, within(hits, hit.from)) > variety(text, within(hits, best.from))) best = hit;
  }
  const start = best.from <= BEFORE ? 0 : wordStart(text, best.from - BEFORE, best.from);
  const stop = Math.max(start + LENGTH, best.to);
  const end = stop >= text.length ? text.length : wordEnd(text, stop, best.to);
  const lead = start > 0 ? '…' : '';
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end).replaceAll(/\s/gu, ' ')}${end < text.length ? '…' : ''}`,
    hits: hits
      .filter((hit) => hit.from >= start && hit.to <= end)
      .map(({ from, to }) => ({ from: from + shift, to: to + shift })),
  };
}
