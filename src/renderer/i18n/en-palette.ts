import type { Strings } from './strings';

/** English words of the section. */
export const enPalette: Strings['palette'] = {
  title: 'All commands',
  search: 'Type a command’s Arabic or English name',
  none: 'No command of that name. Try another word, such as “picture” or “link”.',
  on: 'On',
  shortcuts: 'Keyboard shortcuts',
  findShortcut: 'Search the shortcuts',
  shortcutsNote:
    'Keys go by their place on the keyboard, so they work on an Arabic layout as they are. What has no shortcut is in “All commands”.',
  keys: {
    move: 'Moving and typing',
    wordJump: 'Next or previous word',
    lineEnds: 'Start or end of the line',
    lineBreak: 'New line in the same paragraph',
    nest: 'Nest or lift a list item',
    directionRtl: 'Paragraph from the right (the right-hand keys)',
    directionLtr: 'Paragraph from the left (the left-hand keys)',
    pastePlain: 'Paste text without formatting',
    blockMenu: 'Menu of what can be inserted',
    elsewhere: 'Find, rows and library',
    findNext: 'Next place found in the article',
    findPrevious: 'Previous place found in the article',
    moveRow: 'Move a source or a link, at its handle',
    removeDraft: 'Delete the draft that has the focus in the library',
  },
};
