import { readDatePrefix } from '../../article/dates';
import { countWords } from '../../copy/count-words';
import { foldArabic } from '../../copy/fold-arabic';
import { readBullet } from './bullets';
import { readDateline } from './dateline';
import { readLabel } from './label';
import type { Line } from './lines';
import { endsWithFullStop, isCopy } from './shapes';
import { SURE_BYLINE_LABEL, BYLINE_LABEL } from './tables/byline-labels';
import { PUBLISHED_LABEL, UPDATED_LABEL } from './tables/date-labels';
import { FURNITURE } from './tables/furniture';
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
  return readLabel(text, SURE_BYLINE_LABEL) !== null || isFurniture(text);
}

/** True for a short line that a site prints around articles; see `tables/furniture.ts`. */
export function isFurniture(text: string): boolean {
  const bare = text.replace(/^[([]+/u, '');
  const label = readLabel(bare, FURNITURE);
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

function isFrontMatter(line: Line): boolean {
  const label = readLabel(line.text, BYLINE_LABEL);
  if (label !== null && (label.separated || countWords(line.text) <= 4)) return true;
  if (startsWithLabel(line.text)) return true;
  const date = readDatePrefix(line.folded.replace(/^[^\p{L}\p{N}]+/u, ''));
  if (date !== null && countWords(line.folded.slice(date.length)) <= 3) return true;
  return readDateline(line.text)?.sure === true;
}

/** True when the lines are what stands below a headline: front matter next, or copy soon. */
export function comesBelowHeadline(following: readonly Line[]): boolean {
  const [next] = following;
  if (next === undefined) return false;
  return isFrontMatter(next) || following.slice(0, BELOW_HEADLINE).some(isCopy);
}
