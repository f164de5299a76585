import { plural } from './plural';
import type { Strings } from './strings';

/** English words of the section. */
export const enConflict: Strings['conflict'] = {
  title: 'The draft changed in two places',
  intro:
    'This draft was edited here and outside this window at the same time. Choose what stays wherever they differ; whatever you choose, both texts stay among the earlier versions.',
  loading: 'Reading what is on disk…',
  again: 'The draft changed on disk once more and was read again. Look at the choices, then merge.',
  identical: 'The two texts no longer differ. Open what is on disk and go on.',
  mine: 'In the window',
  theirs: 'On disk',
  both: 'Both',
  changed: {
    mine: 'changed in the window',
    theirs: 'changed on disk',
    both: 'changed in both',
  },
  nothing: 'nothing',
  allMine: 'Everything from the window',
  allTheirs: 'Everything from the disk',
  choiceFor: (field: string) => `What stays of ${field}`,
  passage: (position: number) => `body, passage ${position}`,
  differing: (count: number) =>
    plural('en', count, { one: '1 difference', other: '# differences' }),
  same: (fields: string) => `No difference in: ${fields}.`,
  later: 'Later',
  merge: 'Merge',
  openTheirs: 'Open what is on disk',
  retry: 'Try again',
  merged: 'The two texts were merged. Each of them is whole among the earlier versions.',
};
