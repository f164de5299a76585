import { isolated } from './isolated';
import { plural } from './plural';
import type { Strings } from './strings';

function drafts(count: number): string {
  return plural('en', count, { one: '# draft', other: '# drafts' });
}

function results(count: number): string {
  return plural('en', count, { one: '# result', other: '# results' });
}

/** English words of the section. */
export const enLibrary: Strings['library'] = {
  search: 'Search drafts',
  searching: 'Searching…',
  clearSearch: 'Clear the search',
  status: 'Status',
  anyStatus: 'All',
  statuses: { draft: 'Draft', ready: 'Ready', exported: 'Exported' },
  statusCount: (status, count) => `${status}: ${drafts(count)}`,
  filter: 'Filter and order',
  order: 'Order',
  orders: { newest: 'Newest first', oldest: 'Oldest first', headline: 'By headline' },
  searchOrder: 'What is found is in order of how well it matches.',
  span: 'Last changed',
  spans: {
    any: 'At any time',
    today: 'Today',
    week: 'In the last 7 days',
    month: 'In the last 30 days',
    between: 'Between two dates',
  },
  from: 'From',
  until: 'To',
  fromDay: (day) => `From ${day}`,
  untilDay: (day) => `Until ${day}`,
  betweenDays: (from, until) => `${from} to ${until}`,
  tag: 'Tag',
  findTag: 'Find a tag',
  noTags: 'No draft has tags yet.',
  noSuchTag: 'There is no such tag.',
  moreTags: 'Type a part of the tag to see others.',
  active: 'Filters in use',
  clear: 'Clear the filters',
  clearOne: (name) => `Clear the filter: ${name}`,
  pinned: 'Pinned',
  all: 'All drafts',
  found: results,
  foundSoFar: (count) => `${results(count)} so far`,
  stillReading: 'Drafts are still being read, and what is found there is added by itself.',
  approximateYet:
    'Nothing read so far has what you typed letter by letter; these come closest. Drafts are still being read.',
  nothingFoundYet: (words) => `No draft with “${isolated(words)}” so far`,
  noMatchYet: 'No draft matches these filters so far, and drafts are still being read.',
  approximate: 'Nothing has what you typed letter by letter; these come closest.',
  nothingFound: (words) => `No draft has “${isolated(words)}”`,
  nothingFoundHint: 'Try fewer words, or the first letters of a word, or leave the quotes out.',
  nothingFoundFiltered: 'Only drafts that the filters leave in are searched.',
  noMatch: 'No draft matches these filters.',
  noAnswer: 'The drafts could not be read.',
  reading: 'The drafts are being read and appear here one after the other.',
  changedSinceExport: 'Changed since the export',
  recovered: 'Recovered',
  actions: 'Actions for the draft',
  open: 'Open',
  pin: 'Pin to the top',
  unpin: 'Unpin',
  duplicate: 'Duplicate the draft',
  versions: 'Earlier versions',
  trash: 'Trash',
  trashCount: (count) => `Trash: ${drafts(count)}`,
  fields: {
    headline: 'Headline',
    kicker: 'Kicker',
    subheadline: 'Subheadline',
    byline: 'Byline',
    dateline: 'Dateline',
    body: 'Body',
    sources: 'Sources',
    relatedLinks: 'Links',
    category: 'Category',
    tags: 'Tags',
    notes: 'Notes',
  },
};
