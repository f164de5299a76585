import { readLabel } from './label';
import { BYLINE_LABEL, SURE_BYLINE_LABEL } from './tables/byline-labels';

/** What stands between the names of several people. An attached «و» may be part of a name. */
const BETWEEN_NAMES = /\s*[،,؛;|&+\n]\s*|\s+و\s+|\s+[-–—]\s+/u;

/**
 * The names in a byline: «كتب: سارة أحمد، علي حسن» is two.
 * @returns names without the label and the signs between them
 */
export function splitNames(text: string): string[] {
  const label = readLabel(text, BYLINE_LABEL);
  const isLabelled =
    label !== null &&
    label.rest !== '' &&
    (label.separated || readLabel(text, SURE_BYLINE_LABEL) !== null);
  return (isLabelled ? label.rest : text)
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
