import { readDatePrefix } from '../../article/dates';
import { countWords } from '../../copy/count-words';
import { foldArabic } from '../../copy/fold-arabic';
import { readBullet } from './bullets';
import { readDateline } from './dateline';
import { readLabel } from './label';
import type { Line } from './lines';
import { endsWithFullStop, isCopy } from './shapes';
import { isHashtags } from './split-tags';
import { SURE_BYLINE_LABEL, BYLINE_LABEL } from './tables/byline-labels';
import { PUBLISHED_LABEL, UPDATED_LABEL } from './tables/date-labels';
import { CREDIT, FURNITURE } from './tables/furniture';
import { RELATED_HEADING } from './tables/related-headings';
import { SOURCE_LABEL } from './tables/source-labels';

/** How many lines below a headline are looked at. */
const BELOW_HEADLINE = 4;

/** True when a label of one of the tables begins the text, set off from what follows or alone. */
export function startsWithLabel(text: string): boolean {
  const patterns = [SOURCE_LABEL, BYLINE_LABEL, ...RELATED_HEADING.map(([, pattern]) => pattern)];
  for (const pattern of patterns) {
    const label = readLabel(text, pattern);
    if (label !== null && (label.separated || label.rest === '')) return true;
  }
  const dated = readLabel(text, PUBLISHED_LABEL) ?? readLabel(text, UPDATED_LABEL);
  if (dated !== null && readDatePrefix(foldArabic(dated.rest)) !== null) return true;
  return readLabel(text, SURE_BYLINE_LABEL) !== null || isFurniture(text) || isHashtags(text);
}

/** True for a short line that a site prints around articles; see `tables/furniture.ts`. */
export function isFurniture(text: string): boolean {
  if (/^\(.*\)$/u.test(text) && readLabel(text, CREDIT) !== null) return true;
  const label = readLabel(text, FURNITURE);
  const words = countWords(text);
  if (label === null || words > 15) return false;
  return label.rest === '' || label.separated || (words <= 10 && !endsWithFullStop(text));
}

/** True for copy that is neither a list item nor begun by a label: an article goes on with it. */
export function goesOn(line: Line): boolean {
  const words = countWords(line.text);
  const sentence = (endsWithFullStop(line.text) && words >= 6) || words >= 30;
  return sentence && readBullet(line.text) === null && !startsWithLabel(line.text);
}

/** True for a line that is a date and a word or two. */
export function isDateLine({ folded }: Line): boolean {
  const bare = folded.replace(/^[^\p{L}\p{N}]+/u, '');
  const date = readDatePrefix(bare);
  return date !== null && countWords(bare.slice(date.length)) <= 3;
}

function isFrontMatter(line: Line): boolean {
  const label = readLabel(line.text, BYLINE_LABEL);
  if (label !== null && label.separated && countWords(line.text) <= 8) return true;
  if (isDateLine(line)) return true;
  const dated = readLabel(line.text, PUBLISHED_LABEL) ?? readLabel(line.text, UPDATED_LABEL);
  if (dated !== null && readDatePrefix(foldArabic(dated.rest)) !== null) return true;
  return readDateline(line.text)?.sure === true;
}

/** True when the lines are what stands below a headline: front matter or copy, and soon. */
export function comesBelowHeadline(following: readonly Line[]): boolean {
  return following.slice(0, BELOW_HEADLINE).some((line) => isFrontMatter(line) || isCopy(line));
}
