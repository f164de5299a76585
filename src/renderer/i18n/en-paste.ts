import { droppedList } from '#core/words/dropped-things';
import type { Strings } from './strings';

/** English words of pasting into the copy. */
export const enPaste: Strings['paste'] = {
  choice: 'Form of the paste',
  clean: 'Formatted',
  plain: 'Text only',
  said: (form, key) =>
    form === 'clean'
      ? `Pasted with its formatting. ${key} makes it text only.`
      : `Pasted as text only. ${key} brings its formatting back.`,
  leftOut: (things) => `Not pasted, since an article cannot hold it: ${droppedList(things, 'en')}.`,
};
