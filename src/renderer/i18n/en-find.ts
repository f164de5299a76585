import { formatNumber, plural } from './plural';
import type { Strings } from './strings';

/** English words of the section. */
export const enFind: Strings['find'] = {
  label: 'Find in the article',
  find: 'Find',
  replaceWith: 'Replace with',
  options: 'Search options',
  matchCase: 'Match case',
  exactLetters: 'Tell أ إ آ ا, ة ه, ى ي and kinds of digits apart',
  matchHarakat: 'Match harakat',
  wholeWord: 'Whole word',
  isPattern: 'Regular expression',
  patternAsWritten: 'A regular expression matches letters and harakat as written',
  previous: 'Previous',
  next: 'Next',
  close: 'Close find',
  showReplace: 'Show replace',
  hideReplace: 'Hide replace',
  replace: 'Replace',
  replaceAll: 'Replace all',
  count: (current, total) => `${formatNumber(current)} of ${formatNumber(total)}`,
  none: 'No results',
  faults: {
    group: 'The expression is not complete: a parenthesis without its other, or a wrong group.',
    class: 'The expression is not complete: what stands in [ and ] is unfinished or wrong.',
    repeat: 'The expression is wrong: a repetition (* + ? {) with nothing to repeat.',
    escape: 'The expression is wrong: what follows \\ has no meaning.',
    other: 'The expression is wrong, so nothing was searched for.',
    'too-long': 'Searching with this expression took too long and was stopped. Make it narrower.',
  },
  replaced: (count) =>
    plural('en', count, {
      zero: 'Nothing was replaced',
      one: 'Replaced 1 place',
      other: 'Replaced # places',
    }),
  places: {
    sources: 'source',
    relatedLinks: 'related link',
    leadImage: 'lead picture',
    image: 'picture',
    footnote: 'footnote',
    embed: 'embed',
  },
  noPlaceholder: 'Nothing in the article is left to fill in.',
  goThere: 'Go there',
};
