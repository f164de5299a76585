import type { Strings } from './strings';

/** English words of the section. */
export const enComments: Strings['comments'] = {
  card: 'Comment on the copy',
  add: 'New comment',
  edit: 'Edit comment',
  remove: 'Delete comment',
  save: 'Save',
  placeholder: 'A note for the desk; it does not go out',
  list: 'Comments in the order of the copy',
  none: (keys) => `No comments yet. Select words of the body and press ${keys}.`,
  staysHere:
    'Comments stay in the draft. No export and no copy carries them, save for the one that you store yourself when the draft cannot be saved.',
};
