import { formatNumber, plural } from './plural';
import type { Strings } from './strings';

/** English words of blocks. */
export const enBlocks: Strings['blocks'] = {
  menu: 'What to insert here',
  keyMove: 'to move',
  keyChoose: 'to insert',
  keyClose: 'to close',
  nothingFound: 'Nothing of this name',
  found: (count) =>
    plural('en', count, {
      zero: 'Nothing of this name',
      one: 'One choice',
      other: '# choices',
    }),
  handle: 'What to do with this paragraph, or drag it elsewhere',
  insertBelow: 'Insert below this paragraph',
  turnInto: 'Turn into',
  moved: (place, of) => `Moved to place ${formatNumber(place)} of ${formatNumber(of)}`,
  isFirst: 'It is the first in its place',
  isLast: 'It is the last in its place',
  duplicated: 'Paragraph duplicated',
  deleted: 'Paragraph deleted',
};
