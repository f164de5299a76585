import { formatNumber, plural } from './plural';
import type { Strings } from './strings';

function drafts(count: number): string {
  return plural('en', count, { one: '# draft', other: '# drafts' });
}

function files(count: number): string {
  return plural('en', count, { one: '# file', other: '# files' });
}

/** English words of the section. */
export const enBulk: Strings['bulk'] = {
  files,
  drafts,
  progress: (done, total) => `${done} of ${total}`,
  percent: (percent) => `${percent}%`,
  stop: 'Stop',
  stopping: 'Stopping after the file under way…',
  cancelled: 'You stopped it. What was done by then stays.',
  skipped: (count) => `Not done: ${files(count)}`,
  skippedDrafts: (count) => `Not done: ${drafts(count)}`,
  showAll: (count) => `Show all names (${formatNumber(count)})`,
  showFewer: 'Show fewer',
  again: 'Start over',
  path: 'Path',
  choosePath: 'Choose folder',
  notAbsolute: 'Give the whole path, such as /media/usb or D:\\desk.',
  import: {
    title: 'Import many files',
    intro:
      'Every text file, Word file (docx), HTML page, JSON file or article exported as ZIP becomes a draft of its own; the files themselves are left as they are. A file imported before becomes another draft.',
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
    dropHint: 'Or drop files and folders anywhere on the window.',
    drop: 'Drop files to import them',
    dropDetail:
      'A single file is reviewed before its draft is made; several files, or a folder, are imported together.',
    chosen: (count) => `To import: ${files(count)}`,
    others: (count) => `Of a kind that is not imported: ${files(count)}`,
    none: 'There is no file to import here: txt, docx, html, json and zip are.',
    choosing: 'Listing the files…',
    start: (count) => (count === 0 ? 'Import' : `Import ${files(count)}`),
    running: 'Importing…',
    added: (count) => plural('en', count, { one: '# draft added', other: '# drafts added' }),
    noticed: (count) =>
      `Reading left notes on ${drafts(count)}: look at them before publishing, a part may be in the wrong field.`,
    left: (count) => `Not imported yet: ${files(count)}.`,
    unsupported:
      'Not of a kind that is imported: txt, docx, html, json and zip are. It was left as it is.',
    openFirst: 'Open the first',
    finished: (count) => `Import finished. Drafts added: ${count}.`,
  },
  export: {
    title: 'Export many drafts',
    which: 'Drafts',
    anyTag: 'Any tag',
    count: (count) => `To export: ${drafts(count)}`,
    counting: 'Counting…',
    format: 'Format',
    formats: { html: 'HTML pages', docx: 'Word files', json: 'JSON files' },
    folder: 'Into the folder',
    folderHint: 'A new folder, or an empty one: no file is written over.',
    running: 'Exporting…',
    done: (count) => plural('en', count, { one: '# draft exported', other: '# drafts exported' }),
    unfilled: (count) =>
      `Exported with places still to be filled in (“؟؟” or “TK”): ${drafts(count)}`,
    notSaved:
      'What you wrote last in the open draft could not be saved, so the export did not begin. See the state at the top of the window.',
    finished: (count) => `Export finished. Drafts exported: ${count}.`,
  },
  backup: {
    title: 'Backup',
    make: 'Make a backup',
    makeHint:
      'All drafts with their versions and states, and the trash, in one file. Make it, then copy it to another disk: a backup that stays on the same disk is lost with it.',
    makePath: 'Backup file',
    makeStart: 'Back up',
    making: 'Writing, then reading back…',
    made: (count) => `Written and read back. Drafts in it: ${count}.`,
    madeFinished: 'The backup is written.',
    restore: 'Restore from a backup',
    restoreHint:
      'The whole file is checked before anything is written. What is missing here comes back, and what is here stays: a draft that differs comes beside the one here, as a draft of its own.',
    restorePath: 'Backup file to restore',
    restoreStart: 'Restore',
    restoring: 'Checking, then restoring…',
    restored: (count) =>
      plural('en', count, {
        one: '# draft came back',
        other: '# drafts came back',
      }),
    unchanged: (count) => `Here just as in the backup: ${drafts(count)}.`,
    beside: (count) => `Came beside a draft here that differs: ${drafts(count)}`,
    restoreFinished: 'Restoring is finished.',
  },
};
