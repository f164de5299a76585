/** The parts of an article that are searched. */
export const SEARCH_FIELDS = [
  'headline',
  'kicker',
  'subheadline',
  'byline',
  'dateline',
  'body',
  'sources',
  'relatedLinks',
  'category',
  'tags',
  'notes',
] as const;

export type SearchField = (typeof SEARCH_FIELDS)[number];
