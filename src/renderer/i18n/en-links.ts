import type { Strings } from './strings';

/** English words of the links in the copy. */
export const enCopyLinks: Strings['copyLinks'] = {
  card: 'Link',
  edit: 'Edit the link',
  copied: 'The address was copied.',
  text: 'Text',
  textHint: 'What is read in the article; empty for the address itself.',
};
