import { isolated } from './isolated';
import { plural } from './plural';
import type { Strings } from './strings';

/** English words of the section. */
export const enTrash: Strings['trash'] = {
  title: 'Trash',
  empty: 'The trash is empty.',
  emptyHint: 'A draft that you delete stays here until you restore it or delete it for good.',
  list: 'Deleted drafts',
  deleted: (when) => `Deleted ${when}`,
  restore: 'Restore',
  restoreOne: (headline) => `Restore “${headline}”`,
  restored: 'The draft is back in the library.',
  purge: 'Delete for good',
  purgeOne: (headline) => `Delete “${headline}” for good`,
  purgeTitle: 'Delete the draft for good?',
  purgeAsk: (headline) =>
    `“${isolated(headline)}” is deleted with all of its earlier versions and cannot be restored afterwards.`,
  emptyAll: 'Empty the trash',
  emptyTitle: 'Empty the trash?',
  emptyAsk: (count) =>
    `${plural('en', count, { one: '# draft is', other: '# drafts are' })} deleted with all earlier versions; none of it can be restored afterwards.`,
  purged: (count) =>
    plural('en', count, {
      one: '# draft was deleted for good.',
      other: '# drafts were deleted for good.',
    }),
};
