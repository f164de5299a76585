import { BYLINE_LABEL } from './tables/byline-labels';
import { stripLabel } from './label';

/** What stands between the names of several people. An attached «و» may be part of a name. */
const BETWEEN_NAMES = /\s*[،,؛;|&+\n]\s*|\s+و\s+|\s+[-–—]\s+/u;

/**
 * The names in a byline: «كتب: سارة أحمد، علي حسن» is two.
 * @returns names without the label and the signs between them
 */
export function splitNames(text: string): string[] {
  return stripLabel(text, BYLINE_LABEL)
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
