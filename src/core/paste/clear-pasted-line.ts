import { shownText } from '../body/shown-text';
import { asIsolates } from './as-isolates';
import { clearInvisible } from './clear-invisible';

/**
 * Text for a field of one line without what nobody sees. Runs that are set apart stay so, as isolates,
 * for a field has no marks; controls without their partner go. Line ends are spaces.
 */
export function clearPastedLine(text: string): string {
  return clearInvisible(shownText(asIsolates(text))).trim();
}
