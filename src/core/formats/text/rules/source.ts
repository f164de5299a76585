import { countWords } from '../../../copy/count-words';
import { foldArabic, unfoldedEnd } from '../../../copy/fold-arabic';
import type { Piece } from '../../reading';
import { readBullet } from '../bullets';
import { findAddress, wholeAddress } from '../find-address';
import { type LabelReading, readLabel } from '../label';
import type { Line } from '../lines';
import { isDateLine, startsWithLabel } from '../look-ahead';
import { piece } from '../piece';
import type { Rule } from '../rule';
import { endsWithFullStop, isNarrative } from '../shapes';
import { trimEdges } from '../trim-edges';
import { NEXT_SOURCE, SOURCE_LABEL, SOURCES_LABEL } from '../tables/source-labels';

const MOST_WORDS_OF_NAME = 8;
const MOST_WORDS = 25;
const MOST_LABELS = 20;
/** Signs between the names of several sources. An attached «و» may be part of a name. */
const BETWEEN = /\s*[،,؛;+|•·]\s*|\s+(?=و\s)|(?<=(?:^|\s)و)\s+/u;
const EDGE = /[\s:()[\]|/*.–—-]/u;
/** The stop of «أ.ف.ب.» belongs to the name. */
const LAST = /[\s:()[\]|/*–—-]/u;
const LONE_STOP = /(?<!\.\p{L})\.$/u;

/** The pieces of one enumerated or plain entry without addresses. */
function namesOf(text: string): Piece[] {
  return text.split(BETWEEN).flatMap((part) => {
    if (part === 'و') return [piece('label', part)];
    const bullet = readBullet(part.trim());
    const name = trimEdges(bullet?.rest ?? part, EDGE, LAST).replace(LONE_STOP, '');
    const number = typeof bullet?.number === 'number' ? [piece('label', bullet.marker)] : [];
    return name === '' ? [] : [...number, piece('source', name)];
  });
}

/** Names and addresses in the order of the text; an address belongs to the name before it. */
function itemsOf(text: string): Piece[] {
  const items: Piece[] = [];
  let rest = text;
  for (let found = findAddress(rest); found !== null; found = findAddress(rest)) {
    const names = namesOf(found.before);
    items.push(...names);
    const last = names.at(-1);
    if (last?.role === 'source') last.url = found.url;
    else items.push(piece('source', '', { url: found.url }));
    rest = found.after;
  }
  return [...items, ...namesOf(rest)];
}

/** False for what follows «المصدر:» in a dialogue or a sentence. */
function areNames(text: string, items: readonly Piece[]): boolean {
  const names = items.filter(({ role, text: name }) => role === 'source' && name !== '');
  const words = names.reduce((sum, { text: name }) => sum + countWords(name), 0);
  if (words > MOST_WORDS || names.some((name) => countWords(name.text) > MOST_WORDS_OF_NAME)) {
    return false;
  }
  if (names.some(({ text: name }) => readLabel(name, SOURCE_LABEL) !== null)) return false;
  if (names.some(({ text: name }) => isNarrative(name) || /[؟!]|\p{L}[.:] /u.test(name)))
    return false;
  return !(endsWithFullStop(text) && words > 5);
}

/**
 * The line cut before every label after its first: «المصدر: رويترز المصدر: أ ف ب». A line with more
 * labels than any list of sources is left whole, and no sources are found in it.
 */
function cutAtLabels(first: LabelReading): { label: string; text: string }[] {
  const cuts: { label: string; text: string }[] = [];
  let label = first;
  while (cuts.length < MOST_LABELS) {
    const next = NEXT_SOURCE.exec(foldArabic(label.rest));
    const at = next === null ? 0 : unfoldedEnd(label.rest, next.index);
    const following = next === null ? null : readLabel(label.rest.slice(at), SOURCE_LABEL);
    if (following === null) break;
    cuts.push({ label: label.label, text: label.rest.slice(0, at).trim() });
    label = following;
  }
  return [...cuts, { label: label.label, text: label.rest }];
}

function endsSources(line: Line): boolean {
  return startsWithLabel(line.text) || isDateLine(line);
}

/** Takes sources from the lines below a label: addresses of those above, or further entries. */
function takeBelow(items: Piece[], following: readonly Line[], several: boolean): number {
  const labelAlone = items.length === 0;
  let count = 0;
  for (const line of following) {
    const last = items.findLast(({ role }) => role === 'source');
    const bulleted = readBullet(line.text) !== null;
    // With a bullet of its own, an address is an entry of its own.
    const url = bulleted ? null : wholeAddress(line.text);
    if (url !== null) {
      if (last !== undefined && last.url === '') last.url = url;
      else if (several || labelAlone || !line.afterBlank) items.push(piece('source', '', { url }));
      else break;
    } else {
      const wanted = last === undefined ? labelAlone : several && (bulleted || !line.afterBlank);
      const entries = wanted && !endsSources(line) ? itemsOf(line.text) : [];
      if (entries.length === 0 || !areNames(line.text, entries)) break;
      items.push(...entries);
    }
    count += 1;
  }
  return count;
}

/**
 * Sources: «المصدر: رويترز», «المصدر:https://…», «المصادر:» with several on the line or below, an
 * address on the same or the next line. A sentence that begins or goes on with «المصدر:» is none.
 */
export const sourceRule: Rule = ({ line, following }) => {
  const label = readLabel(line.text, SOURCE_LABEL);
  if (label === null) return null;
  const startsWithAddress = /^(?:https?:|www\.)/iu.test(label.rest);
  if (!label.separated && label.rest !== '' && !startsWithAddress) return null;
  const pieces: Piece[] = [];
  for (const cut of cutAtLabels(label)) {
    const items = itemsOf(cut.text);
    if (!areNames(cut.text, items)) return null;
    pieces.push(piece('label', cut.label), ...items);
  }
  const several = readLabel(line.text, SOURCES_LABEL) !== null;
  const items = pieces.filter(({ role }) => role === 'source');
  const known = items.length;
  const count = takeBelow(items, following, several);
  if (items.length === 0) return null;
  return { pieces: [...pieces, ...items.slice(known)], following: count };
};
