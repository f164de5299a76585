import { enBulk } from './en-bulk';
import { enConflict } from './en-conflict';
import { enHistory } from './en-history';
import { enLibrary } from './en-library';
import { enSafety } from './en-safety';
import { enTrash } from './en-trash';
import { enExchange } from './en-exchange';
import { enCommands } from './en-commands';
import { enBlocks } from './en-blocks';
import { enTyping } from './en-typing';
import { enCopyLinks } from './en-links';
import { enPaste } from './en-paste';
import { enFind } from './en-find';
import { enComments } from './en-comments';
import { enComfort } from './en-comfort';
import { enPalette } from './en-palette';
import { enImages } from './en-images';
import { formatNumber, plural } from './plural';
import type { Strings } from './strings';

/** The interface in English. */
export const en: Strings = {
  brand: 'Muharrir',
  app: {
    drafts: 'Drafts',
    untitled: 'Untitled',
    library: 'Library',
    inspector: 'Side panel',
    sheet: 'Article sheet',
    showLibrary: 'Show the library',
    hideLibrary: 'Hide the library',
    showInspector: 'Show the side panel',
    hideInspector: 'Hide the side panel',
    focusMode: 'Focus mode',
    leaveFocusMode: 'Leave focus mode',
    preview: 'Preview',
    export: 'Export',
    language: 'العربية',
    languageLabel: 'العربية, switch to Arabic',
    theme: 'Theme',
    themes: { system: 'System theme', light: 'Light theme', dark: 'Dark theme' },
    close: 'Close',
    cancel: 'Cancel',
    dismiss: 'Dismiss the message',
    undo: 'Undo',
    loading: 'Loading…',
    restarted:
      'This window is not the running program’s, so it can neither open drafts nor save them. Start the program or open the address that it printed; if something here is not saved, save a copy of it and import it there.',
    offline:
      'The line to the program is down. What is not saved yet is in this window alone: do not close it. It is saved by itself if the line comes back; otherwise save a copy of the article.',
  },
  more: {
    label: 'More',
    'find-draft': 'Search drafts',
    history: 'Earlier versions',
    'duplicate-draft': 'Duplicate the draft',
    'bulk-import': 'Import many files…',
    'bulk-export': 'Export many drafts…',
    backup: 'Backup…',
    trash: 'Trash',
    'command-palette': 'All commands…',
    shortcuts: 'Keyboard shortcuts',
  },
  save: {
    saved: 'Saved',
    saving: 'Saving…',
    unsaved: 'Not saved yet',
    error: 'Not saved',
    readOnly: 'Read-only',
    saveAsNew: 'Save mine as a new draft',
    openDisk: 'Open the newer version',
    retry: 'Try again',
    saveCopy: 'Save a copy of the article and its comments',
  },
  drafts: {
    new: 'New draft',
    import: 'Import an article',
    empty: 'No drafts yet. Start a new one, or import an article.',
    noDraft: 'No draft is open',
    noDraftHint:
      'Choose a draft from the library, start a new one, or drop an article file on this window.',
    today: 'Today',
    yesterday: 'Yesterday',
    thisWeek: 'This week',
    earlier: 'Earlier',
    unreadable: 'Unreadable file',
    remove: 'Delete the draft',
    removed: 'The draft was moved to the trash.',
    duplicated: 'The draft was duplicated; the copy is open now.',
    reloaded: 'This draft changed outside the window; its newer version was opened.',
    keptMine: 'Your version is kept as a draft of its own in the library.',
    words: (count) => plural('en', count, { one: '# word', other: '# words' }),
  },
  fields: {
    kicker: 'Kicker',
    headline: 'Headline',
    subheadline: 'Subheadline',
    byline: 'Byline',
    bylineHint: 'Names, separated by commas',
    place: 'Place',
    agency: 'Agency',
    publishedAt: 'Published',
    updatedAt: 'Updated',
    dateHint: 'For example 18 سبتمبر 2023 14:30',
    badDate: 'Not a date that can be read. Write it as 2023-09-18 or «18 سبتمبر 2023».',
    body: 'Body',
    bodyHint: 'Write here…',
    slug: 'Slug',
    slugHint: 'File name of the export',
    category: 'Category',
    tags: 'Tags',
    tagsHint: 'Separated by commas',
    notes: 'Notes for the desk',
    notesHint: 'Never part of the page',
  },
  links: {
    sources: 'Sources',
    addSource: 'Source',
    addSourceLabel: 'Add a source',
    sourceName: 'Source name',
    sourceUrl: 'Source address',
    readAlso: 'Read also',
    similar: 'Related articles',
    addRelated: 'Link',
    addReadAlsoLabel: 'Add a link to “Read also”',
    addSimilarLabel: 'Add a link to “Related articles”',
    relatedTitle: 'Article title',
    relatedUrl: 'Article address',
    relatedGroup: 'Group',
    noUrl: 'No address',
    remove: 'Remove',
    removedSource: 'The source was removed.',
    removedRelated: 'The link was removed.',
    move: 'Move: drag, or use the arrow keys',
    moved: (position, count) => `Position ${position} of ${count}`,
    addScheme: 'Add https://',
    faults: {
      'no-scheme': 'It lacks https:// in front.',
      'forbidden-scheme': 'Only http and https addresses are published.',
      'not-an-address': 'Not an address. Copy all of it from the browser’s address bar.',
    },
  },
  toolbar: {
    label: 'Text formatting',
  },
  linkDialog: {
    title: 'Link',
    address: 'Address (URL)',
    apply: 'Apply',
    remove: 'Remove the link',
    forbidden: 'Only http, https and mailto addresses are accepted.',
  },
  status: {
    characters: (count) => plural('en', count, { one: '# character', other: '# characters' }),
    readingTime: (seconds) => {
      const minutes = Math.floor(seconds / 60);
      const rest = seconds % 60;
      const parts = [minutes > 0 ? `${minutes} min` : '', rest > 0 ? `${rest} s` : ''];
      const words = parts.filter((part) => part !== '').join(' ');
      return words === '' ? 'No reading time' : `${words} read`;
    },
  },
  details: {
    tab: 'Details',
    sources: 'Sources',
    related: 'Related',
    outline: 'Outline',
    comments: 'Comments',
    preview: 'Preview',
    draftsFolder: 'Drafts folder',
  },
  ...enExchange,
  commands: enCommands,
  blocks: enBlocks,
  typing: enTyping,
  copyLinks: enCopyLinks,
  paste: enPaste,
  find: enFind,
  comments: enComments,
  comfort: enComfort,
  palette: enPalette,
  images: enImages,
  settings: {
    open: 'Settings',
    title: 'Settings',
    language: 'Interface language',
    languages: { ar: 'العربية', en: 'English' },
    history: 'Room for earlier versions (MB)',
    historyHint: 'What the versions of all drafts may take on disk; beyond it, the oldest go.',
    badHistory: 'Enter a number from 10 to 100000.',
    folder: 'Drafts folder',
    folderHint:
      'Full path of a folder that exists; empty for the usual one. It holds from the next start; the drafts of now are not moved.',
    notAbsolute: 'Write the full path, like /srv/desk or D:\\desk.',
    apply: 'Apply',
    applyFolder: 'Use this folder',
  },
  number: formatNumber,
  library: enLibrary,
  history: enHistory,
  conflict: enConflict,
  trash: enTrash,
  bulk: enBulk,
  safety: enSafety,
};
