import type { Strings } from './strings';

/** English words of the section. */
export const enComfort: Strings['comfort'] = {
  noHeadings: 'No headings yet. Type “## ” at the start of a line to add one.',
  emptyHeading: 'Heading without text',
  selected: (words) => `Selected: ${words}`,
  zoom: 'Size of the sheet',
};
